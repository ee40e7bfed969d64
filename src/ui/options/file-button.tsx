import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { textOfFile } from '../../storage/text-of-file.ts';

/** Above what any file of ours can hold, in bytes: the browser stores 10 MB, and our files spread it over lines. */
const MOST_BYTES = 40_000_000;

/**
 * A button that asks for a JSON file or a table and hands on its text. The same file can be chosen twice in a row. A file too large to
 * be ours is not even read, and one that the system does not give is told of, too.
 */
export function FileButton({ label, onText }: { label: string; onText(text: string): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const take = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    setRefusal('');
    try {
      if (file && file.size > MOST_BYTES) setRefusal(t('options_file_too_large', Math.round(file.size / 1_000_000)));
      else if (file) onText(textOfFile(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setRefusal(t('options_file_unread')); // moved or locked since it was chosen
    }
    field.value = '';
  };
  return (
    <>
      <button class="btn" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
        aria-label={label}
        hidden
        onChange={(event) => void take(event.currentTarget)}
      />
      {refusal && (
        <p class="quiet" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
