import type { Part } from '../../domain/library.ts';
import type { Step } from '../../domain/walk.ts';

/** What each step writes into the draft, and nothing else. */
export const STEP_PARTS: Readonly<Record<Step, readonly Part[]>> = {
  calm: [],
  acknowledge: ['greeting', 'thanks', 'feeling', 'responsibility'],
  solve: ['action', 'date', 'questions'],
  offline: ['contact', 'signature'],
};

/** Which part a choice rewrites. */
export const CHOICE_PARTS = {
  feeling: ['feeling'],
  details: ['thanks'],
  faultLevel: ['responsibility'],
  actionIds: ['action', 'date'],
  date: ['action', 'date'],
  questions: ['questions'],
  channel: ['contact'],
} as const satisfies Record<string, readonly Part[]>;
