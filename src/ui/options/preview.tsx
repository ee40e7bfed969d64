import { t, tCount } from '../../i18n/t.ts';
import type { Values } from '../../templates/fill.ts';
import { placeholderName } from './placeholder-menu.tsx';
import { openPlaceholders, previewPieces } from './sample.ts';

/** Words of a letter, with what was filled in and what is still open marked as such. */
export function FilledText({ text, values }: { text: string; values: Values }) {
  return (
    <>
      {previewPieces(text, values).map(({ kind, text: piece }, at) => {
        const key = `${at}-${piece}`;
        if (kind === 'plain') return piece;
        if (kind === 'filled')
          return (
            <mark key={key} class="fresh">
              {piece}
            </mark>
          );
        return (
          <span key={key} class="slot">
            {placeholderName(piece)}
          </span>
        );
      })}
    </>
  );
}

/** A template as a reader would meet it, and in a sentence each what is not filled. */
export function Preview({ text, values }: { text: string; values: Values }) {
  const { unknown, open } = openPlaceholders(text, values);
  const names = unknown.map((name) => `{{${name}}}`).join(', ');
  return (
    <>
      <div class="preview preview--letter letter-text">
        {text.trim() === '' ? (
          <p class="quiet">{t('options_preview_empty')}</p>
        ) : (
          <p>
            <FilledText text={text} values={values} />
          </p>
        )}
      </div>
      {unknown.length > 0 && (
        <p class="quiet" role="status">
          {tCount('options_unknown', unknown.length, names)}
        </p>
      )}
      {open.length > 0 && <p class="quiet">{t('options_open_blanks', open.map(placeholderName).join(', '))}</p>}
    </>
  );
}
