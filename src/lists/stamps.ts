/** When each lead came into its band and its stage: noted when a change is first seen, never by a volatile formula. */
import { text } from '../engine';
import type { WorkedLead } from './lead';

/** One line of the log: the score is that of the moment at which band or stage last changed. */
export interface Stamp {
  readonly key: string;
  readonly score: number;
  readonly band: string;
  readonly bandSince: string;
  readonly stage: string;
  readonly stageSince: string;
}

/** The log as it is to be: earlier lines in their places, leads without one at the end. */
export interface StampPlan {
  readonly stamps: readonly Stamp[];
  /** Leads whose band or stage is another than it was. */
  readonly changed: number;
  /** Leads that are noted for the first time. */
  readonly added: number;
}

/** Plans the log. A lead that is gone keeps its line: it may only be loading. */
export function planStamps(
  earlier: readonly Stamp[],
  leads: readonly Pick<WorkedLead, 'key' | 'score' | 'band' | 'stageText'>[],
  now: string,
): StampPlan {
  const present = new Map(leads.map((lead) => [text(lead.key), lead]));
  const seen = new Set<string>();
  let changed = 0;
  const kept = earlier.map((stamp): Stamp => {
    const id = text(stamp.key);
    const lead = seen.has(id) ? undefined : present.get(id);
    seen.add(id);
    if (!lead) return stamp;
    const band = lead.band.name !== stamp.band;
    const stage = lead.stageText !== stamp.stage;
    if (!band && !stage) return stamp;
    changed++;
    return {
      key: stamp.key,
      score: lead.score,
      band: lead.band.name,
      bandSince: band ? now : stamp.bandSince,
      stage: lead.stageText,
      stageSince: stage ? now : stamp.stageSince,
    };
  });
  const added = leads
    .filter(({ key }) => !seen.has(text(key)))
    .map(({ key, score, band, stageText }): Stamp => {
      return { key, score, band: band.name, bandSince: now, stage: stageText, stageSince: stageText === '' ? '' : now };
    });
  return { stamps: [...kept, ...added], changed, added: added.length };
}
