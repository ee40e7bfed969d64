import { defineLanguage } from './define.ts';
import { complaint } from './en-complaint.ts';

/** English. The words of the tone checks are in en-tone.ts. */
export default defineLanguage({ code: 'en', name: 'English', complaint });
