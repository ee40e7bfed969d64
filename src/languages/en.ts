import { defineLanguage } from './define.ts';
import { complaint } from './en-complaint.ts';
import { englishTone } from './en-tone.ts';

/** English. */
export default defineLanguage({ code: 'en', name: 'English', complaint, tone: englishTone });
