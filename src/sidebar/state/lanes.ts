/** Labels beside each other on one line without overlapping: those that would are put a line lower. */

/** A label: its centre and its width, in pixels. */
export interface Label {
  readonly center: number;
  readonly width: number;
}

/** Gives each label a lane, 0 the uppermost, so that no two of a lane touch; lane 0 already holds the fixed ones. */
export function lanesOf(labels: readonly Label[], fixed: readonly Label[] = [], gap = 3): readonly number[] {
  const lanes: Label[][] = [[...fixed]];
  const order = labels.map((_, at) => at).sort((a, b) => labels[a]!.center - labels[b]!.center);
  const found = labels.map(() => 0);
  for (const at of order) {
    const label = labels[at]!;
    let lane = lanes.findIndex((there) =>
      there.every(({ center, width }) => Math.abs(center - label.center) >= (width + label.width) / 2 + gap),
    );
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push(label);
    found[at] = lane;
  }
  return found;
}
