import { useRef } from 'preact/hooks';

/** A button that asks for a JSON file and hands on its text. The same file can be chosen twice in a row. */
export function FileButton({ label, onText }: { label: string; onText(text: string): void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    const text = await file?.text();
    field.value = '';
    if (text !== undefined) onText(text);
  };
  return (
    <>
      <button class="btn" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={(event) => void take(event.currentTarget)}
      />
    </>
  );
}
