/**
 * Drafts replies in a terminal, by the code the extension runs.
 *
 *   npm run --silent draft -- [FILE.jsonl] > drafts.jsonl      (or the lines on standard input)
 *
 * In: one JSON object a line, {id, text, rating?, author?, platform?, industry?, profile?: {business, signature, role,
 * contact}}; with {reply, regulated?} the reply is checked instead. Out: one JSON object a line, in the same order; a
 * line that cannot be used gives {id, error} and makes the exit code 1. Nothing but these lines goes to standard output.
 */
import { readFileSync } from 'node:fs';
import { answerOf, BadLine, idOf, parseRequest } from './draft-line.ts';

function answer(line: string, number: number): { body: object; isBad: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
    return { body: answerOf(parseRequest(value), new Date()), isBad: false };
  } catch (error) {
    const isOurs = error instanceof BadLine || error instanceof SyntaxError;
    const why = error instanceof Error ? error.message : String(error);
    if (!isOurs) console.error(`line ${number}:`, error);
    return {
      body: { id: idOf(value), error: `line ${number}: ${isOurs ? why : `could not be answered: ${why}`}` },
      isBad: true,
    };
  }
}

/** The whole input, or null where the file cannot be read. */
function readInput(file: string | undefined): string | null {
  try {
    return readFileSync(file ?? 0, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    console.error(`cannot read ${file ?? 'standard input'}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

const input = readInput(process.argv[2]);
process.exitCode = input === null ? 2 : 0;
process.stdout.on('error', () => process.exit(process.exitCode)); // whoever reads us has seen enough
(input ?? '').split(/\r?\n/).forEach((line, at) => {
  if (line.trim() === '') return;
  const { body, isBad } = answer(line, at + 1);
  if (isBad) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(body)}\n`);
});
