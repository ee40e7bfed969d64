import type { Forbidden } from '../../domain/reply-field.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { rulesInFull, rulesInShort, type SiteRule } from '../site-rules.ts';

const FORBIDS: Readonly<Record<Forbidden, MessageKey>> = {
  incentive: 'forbids_incentive',
  'rating-talk': 'forbids_rating_talk',
  'personal-data': 'forbids_personal_data',
  'contact-details': 'forbids_contact_details',
  link: 'forbids_link',
  promotion: 'forbids_promotion',
  threat: 'forbids_threat',
  attack: 'forbids_attack',
  quote: 'forbids_quote',
  blame: 'forbids_blame',
  profanity: 'forbids_profanity',
};

function wordsOf(rule: SiteRule): string {
  switch (rule.kind) {
    case 'days-left':
      return tCount('rules_days', rule.days);
    case 'closed':
      return t('rules_closed', rule.days);
    case 'window':
      return t('rules_window', rule.days);
    case 'limit':
      return t(rule.counts === 'bytes' ? 'rules_limit_bytes' : 'rules_limit_characters', rule.most.toLocaleString());
    case 'keep-out':
      return t('rules_keep_out', rule.what.map((each) => t(FORBIDS[each])).join(', '));
    case 'once':
      return t('rules_once');
    case 'change':
      return t('rules_change');
    case 'ends-editing':
      return t('rules_ends_editing');
    case 'private':
      return t('rules_private');
  }
  return rule satisfies never;
}

/** A line under the letter: what the site allows, as far as it matters now. */
export function SiteRules({ walk, now }: { walk: Walk; now: Date }) {
  const rules = rulesInShort(walk.rules, walk.review.date, now);
  if (rules.length === 0) return null;
  return (
    <p class="quiet" data-site-rules>
      <bdi>{walk.review.platform.name}</bdi>: {rules.map(wordsOf).join(' · ')}
    </p>
  );
}

/** All that is known of what the site allows, and where that is written. */
export function SiteRulesInFull({ walk, now }: { walk: Walk; now: Date }) {
  const { rules } = walk;
  const full = rulesInFull(rules, walk.review.date, now);
  if (!rules || full.length === 0) return null;
  const { name } = walk.review.platform;
  return (
    <>
      {rules.source === 'unverified' && <p class="second">{t('rules_unverified', name)}</p>}
      {rules.checked && (
        <p class="second">
          {t('rules_source', name, rules.checked)}{' '}
          <a class="link" href={rules.source} target="_blank" rel="noreferrer">
            <bdi>{new URL(rules.source).hostname}</bdi>
          </a>
        </p>
      )}
      <ul class="points" data-rules>
        {full.map((rule) => (
          <li key={rule.kind}>{wordsOf(rule)}</li>
        ))}
      </ul>
    </>
  );
}
