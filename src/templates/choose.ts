/** Ranks the templates by what is sold, its price and the size of the company, each with its reason. */

/** What a template must tell to be ranked; `because` in whatever form the caller speaks. */
export interface Choosable<Text> {
  readonly id: string;
  readonly line: Text;
  readonly suits: readonly {
    readonly when: { readonly [question: string]: readonly string[] };
    readonly points: number;
    readonly because: Text;
  }[];
}

export interface Ranked<Text> {
  readonly id: string;
  readonly points: number;
  /** The strongest reason for it that holds; what it is good for where none does. */
  readonly reason: Text;
}

/** Gives all templates, the best first; of equals the one that stands first. An answer left away counts for none. */
export function chooseTemplate<Text>(
  answers: { readonly [question: string]: string | undefined },
  templates: readonly Choosable<Text>[],
): readonly Ranked<Text>[] {
  const ranked = templates.map(({ id, line, suits }) => {
    const held = suits.filter(({ when }) =>
      Object.entries(when).every(([question, wanted]) => wanted.includes(answers[question] ?? '')),
    );
    const best = held.reduce<(typeof held)[number] | undefined>(
      (a, b) => (a === undefined || b.points > a.points ? b : a),
      undefined,
    );
    return { id, points: held.reduce((sum, { points }) => sum + points, 0), reason: best?.because ?? line };
  });
  return ranked
    .map((each, at) => ({ each, at }))
    .sort((a, b) => b.each.points - a.each.points || a.at - b.at)
    .map(({ each }) => each);
}
