import type { MessageKey } from '../../i18n/t.ts';
import type { FileProblem } from '../../storage/export.ts';

/** One sentence about the last deed, standing until the next one. `undo` takes the deed back, null where it cannot be. */
export type Notice = { key: MessageKey; args: readonly (string | number)[]; undo: (() => Promise<void>) | null };

/** A sentence without a way back. */
export const say = (key: MessageKey, ...args: readonly (string | number)[]): Notice => ({ key, args, undo: null });

/** How saving what is in the fields went. `full`: the storage took nothing, the words are still in the fields. */
export type Saving = 'idle' | 'waiting' | 'saved' | 'full' | 'unreadable';

/** Why stored data cannot be shown. */
export type Trouble = { state: 'damaged' | 'newer'; reason: string };

/** Why a file was not taken. `otherKind`: the sentence for a file of ours that belongs on the other page. */
export function sayProblem(file: FileProblem, otherKind: MessageKey): Notice {
  switch (file.problem) {
    case 'not-json':
      return say('options_import_not_json');
    case 'not-ours':
      return say('options_import_not_ours');
    case 'other-kind':
      return say(otherKind);
    case 'newer':
      return say('options_import_newer');
    case 'no-columns':
      return say('table_no_columns');
    case 'wrong-shape':
      return say('options_import_wrong_shape', file.where);
    default:
      return file satisfies never;
  }
}
