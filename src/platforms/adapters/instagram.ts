import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  seen: '2026-11-21',
  // Public selector lists; the label is localised.
  reply: {
    field: [
      'textarea[aria-label="Add a comment…"], textarea[aria-label^="Añade un comentario"], textarea[aria-label^="Adicione um comentário"]',
    ],
  },
  rules: replyRules({ editable: false, privateMessage: true, source: 'unverified' }), // from memory: unverified
});
