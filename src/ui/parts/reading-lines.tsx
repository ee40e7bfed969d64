/** While something is read: nothing for 200 ms, then three grey lines. `label` is what a screen reader says. */
export function ReadingLines({ label }: { label: string }) {
  return (
    <div class="frame loading" role="status">
      <span class="unseen">{label}</span>
      <p class="skeleton" style={{ inlineSize: '60%' }} />
      <p class="skeleton" />
      <p class="skeleton" style={{ inlineSize: '80%' }} />
    </div>
  );
}
