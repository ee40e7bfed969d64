import accusation from './checks/accusation.ts';
import blame from './checks/blame.ts';
import denial from './checks/denial.ts';
import feelingsCommand from './checks/feelings-command.ts';
import fog from './checks/fog.ts';
import hardToRead from './checks/hard-to-read.ts';
import houseRule from './checks/house-rule.ts';
import insult from './checks/insult.ts';
import intensifier from './checks/intensifier.ts';
import link from './checks/link.ts';
import noContact from './checks/no-contact.ts';
import noDate from './checks/no-date.ts';
import noEmpathy from './checks/no-empathy.ts';
import noNextStep from './checks/no-next-step.ts';
import noThanks from './checks/no-thanks.ts';
import nonApology from './checks/non-apology.ts';
import overPromise from './checks/over-promise.ts';
import policyWall from './checks/policy-wall.ts';
import privateFacts from './checks/private-facts.ts';
import publicGesture from './checks/public-gesture.ts';
import ratingTalk from './checks/rating-talk.ts';
import regulatedBreach from './checks/regulated-breach.ts';
import repeatedApology from './checks/repeated-apology.ts';
import sameAsRecent from './checks/same-as-recent.ts';
import sarcasm from './checks/sarcasm.ts';
import selfPraise from './checks/self-praise.ts';
import shouting from './checks/shouting.ts';
import threat from './checks/threat.ts';
import tooLong from './checks/too-long.ts';
import uncoveredPoint from './checks/uncovered-point.ts';
import unfilledPlaceholder from './checks/unfilled-placeholder.ts';
import untickedClaim from './checks/unticked-claim.ts';
import vague from './checks/vague.ts';
import wrongLanguage from './checks/wrong-language.ts';
import wrongName from './checks/wrong-name.ts';
import type { ToneCheck } from './define.ts';

/** Every check, in order of id. A contract test holds it equal to the folder `checks`. */
export const CHECKS: readonly ToneCheck[] = [
  accusation,
  blame,
  denial,
  feelingsCommand,
  fog,
  hardToRead,
  houseRule,
  insult,
  intensifier,
  link,
  noContact,
  noDate,
  noEmpathy,
  noNextStep,
  noThanks,
  nonApology,
  overPromise,
  policyWall,
  privateFacts,
  publicGesture,
  ratingTalk,
  regulatedBreach,
  repeatedApology,
  sameAsRecent,
  sarcasm,
  selfPraise,
  shouting,
  threat,
  tooLong,
  uncoveredPoint,
  unfilledPlaceholder,
  untickedClaim,
  vague,
  wrongLanguage,
  wrongName,
];
