import accusation from './checks/accusation.ts';
import blame from './checks/blame.ts';
import command from './checks/command.ts';
import denial from './checks/denial.ts';
import intensifier from './checks/intensifier.ts';
import nonApology from './checks/non-apology.ts';
import openBlank from './checks/open-blank.ts';
import overpromise from './checks/overpromise.ts';
import policyWall from './checks/policy-wall.ts';
import privateFacts from './checks/private-facts.ts';
import publicGift from './checks/public-gift.ts';
import ratingTalk from './checks/rating-talk.ts';
import repeatedApology from './checks/repeated-apology.ts';
import sarcasm from './checks/sarcasm.ts';
import scareQuotes from './checks/scare-quotes.ts';
import selfPraise from './checks/self-praise.ts';
import shouting from './checks/shouting.ts';
import swearing from './checks/swearing.ts';
import threat from './checks/threat.ts';
import tooLong from './checks/too-long.ts';
import truthClaim from './checks/truth-claim.ts';
import vague from './checks/vague.ts';
import type { ToneCheck } from './define.ts';

/** Every check, in order of id. A contract test holds it equal to the folder `checks`. */
export const CHECKS: readonly ToneCheck[] = [
  accusation,
  blame,
  command,
  denial,
  intensifier,
  nonApology,
  openBlank,
  overpromise,
  policyWall,
  privateFacts,
  publicGift,
  ratingTalk,
  repeatedApology,
  sarcasm,
  scareQuotes,
  selfPraise,
  shouting,
  swearing,
  threat,
  tooLong,
  truthClaim,
  vague,
];
