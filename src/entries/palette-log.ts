import type { Sender } from '../browser/runtime.ts';
import { readComplaint } from '../complaint/read-complaint.ts';
import { issuesOf, templatesOf } from '../domain/library.ts';
import { isRegulated, profileFor } from '../domain/profile.ts';
import { starsOf } from '../domain/stars.ts';
import type { Request } from '../messages/protocol.ts';
import { digest } from '../platforms/digest.ts';
import { templateEntryOf } from '../ui/template-entry-of.ts';
import { keepTemplateEntry } from './log-desk.ts';
import { readFrame, taughtIn } from './read-tab.ts';
import type { Stores } from './stores.ts';

/**
 * Takes down a reply that was given with a template alone. Where a walk for that review is under way, the entry is the
 * walk's, which its own reply takes the place of later; one that a walk has given stands.
 */
export async function logTemplate(
  { reviewId, templateId, text, workedMs }: Request<'background.log-template'>,
  { tabId, frameId }: Sender,
  stores: Stores,
  now: Date,
): Promise<void> {
  if (tabId === null || frameId === null) return;
  const page = await readFrame(tabId, frameId, await taughtIn(stores));
  const review = page?.reviews.find((each) => each.review.id === reviewId)?.review;
  if (!page || !review) return;
  const [whole, library, settings, recent, walks] = await Promise.all([
    stores.profile.readOrEmpty(),
    stores.library.readOrEmpty(),
    stores.settings.readOrEmpty(),
    stores.recent.readOrEmpty(),
    stores.walks.all(),
  ]);
  const profile = profileFor(whole, page);
  const reading = readComplaint(review, issuesOf(library), { industry: profile.industry });
  const walk = walks.findLast((each) => each.review.id === reviewId && each.review.url === review.url);
  const entry = templateEntryOf({
    walkId: walk?.id ?? `template-${digest(`${page.url} ${reviewId}`)}`,
    review,
    reading,
    checked: {
      text,
      language: templatesOf(library).find(({ id }) => id === templateId)?.language ?? 'en',
      reviewText: review.text,
      reviewer: review.author,
      rules: page.rules,
      platformId: page.platform.id,
      rating: starsOf(review.rating),
      points: reading.points,
      profile,
      isRegulated: isRegulated(profile),
      recent,
      off: settings.checksOff,
      lines: settings.checkLines,
      houseRules: settings.houseRules,
    },
    business: profile.business,
    templateId,
    workedMs,
    now,
  });
  await keepTemplateEntry(entry, stores);
}
