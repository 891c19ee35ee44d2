/** The proof in two sentences: what calling by score would have brought, and how often a won lead scores higher. */
import type { Auc, Backtest } from '../../learn';
import { language, number, say, signed } from '../words';

interface HeadlineProps {
  readonly now: Backtest;
  /** Before the edit, where there is one. */
  readonly was: Backtest | undefined;
}

export function Headline({ now, was = now }: HeadlineProps) {
  const [first, old] = [now.firstN, was.firstN];
  return (
    <div class="headline">
      {first && old && (
        <p>
          <Figures text={say('proofFirst', { called: first.called, won: old.won, random: old.atRandom })} />
          {first.won !== old.won && (
            <>
              {' '}
              <Figures text={say('proofFirstEdit', { won: first.won })} /> <Change by={first.won - old.won} />
            </>
          )}
        </p>
      )}
      {now.auc && (
        <p class="pairs">
          <Figures text={say('proofPairs', pairsOf(was.auc ?? now.auc))} />
          {was.auc && hundred(was.auc.auc) !== hundred(now.auc.auc) && (
            <>
              {' '}
              <Figures text={say('proofPairsEdit', pairsOf(now.auc))} />{' '}
              <Change by={hundred(now.auc.auc) - hundred(was.auc.auc)} />
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** An AUC as pairs of a hundred, with the range. */
export function pairsOf({ auc, low, high }: Auc) {
  return { share: hundred(auc), low: hundred(low), high: hundred(high) };
}

export function hundred(share: number): number {
  return Math.round(100 * share);
}

/** A sentence with its numbers in bold. */
export function Figures({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\d[\d,.]*\d%?|\d%?)/).map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part))}
    </>
  );
}

/** Sentences behind one another: Chinese full stops bring their own room. */
export function sentences(...said: readonly string[]): string {
  return said.filter((one) => one !== '').join(language === 'en' ? ' ' : '');
}

export function Change({ by }: { readonly by: number }) {
  return <span class={`number ${by > 0 ? 'up' : 'down'}`}>({signed(by)})</span>;
}

/** Two shares of one thing, then and now, or the one where they look alike. */
export function nowThen(was: string, is: string): string {
  return was === is ? is : `${was} → ${is}`;
}

/** A score, or from which to which. */
export function range(from: number, to: number): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}
