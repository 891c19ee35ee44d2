/** Two models on the same leads: which one puts won leads higher, where they agree, who moves, and how those ended. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Model } from '../../engine';
import type { AucDifference, TwoModels as Comparison } from '../../learn';
import { Answered } from '../parts/answered';
import { Entry } from '../parts/entry';
import { BandMatrix } from '../parts/matrix';
import { base, isDirty } from '../state/draft';
import { readHistory, versions } from '../state/history';
import { fetchNames, leadName } from '../state/lead-names';
import { arrivals } from '../state/leads';
import { models, modelTitle, readModels } from '../state/models';
import { outcomes } from '../state/outcomes';
import { after, type BandView, before, type Scored, scoreBy } from '../state/preview';
import { goOver } from '../state/session';
import { number, percent, say } from '../words';
import { Figures, hundred, sentences } from './headline';
import { Waiting } from './parts/outcomes';
import { useColumns } from './state/columns';
import { outcomePosition, placeOf } from './state/judged';
import { useLater } from './state/later';
import { compared, otherModel, readOther, versus } from './state/versus';

/** Leads named here; all of them are behind the counts. */
const MOST_NAMED = 8;

export function TwoModels() {
  useEffect(() => {
    void readHistory();
    void readModels();
    fetchNames();
  }, []);
  const choice = versus.value;
  const isOther = choice !== 'saved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another model
  useEffect(() => {
    if (isOther) void readOther(choice);
  }, [choice, isOther]);
  return (
    <div class="proof">
      <Choice />
      {!isOther ? (
        isDirty.value ? (
          <Compared first={before.value} />
        ) : (
          <p class="empty">{say('nothingToCompare')}</p>
        )
      ) : (
        <Answered answer={otherModel.value} waiting={say('comparingLeads')} onRetry={() => void readOther(choice)}>
          {(model) => <Other model={model} />}
        </Answered>
      )}
    </div>
  );
}

function Choice() {
  const known = models.value.kind === 'here' ? models.value.value : [];
  const here = base.value?.table;
  const list = versions.value.kind === 'here' ? versions.value.list : [];
  return (
    <div class="proof-ask first">
      <label class="labelled">
        <span>{isDirty.value ? say('editAgainst') : say('modelAgainst')}</span>
        <select
          class="field"
          value={versus.value}
          onChange={(event) => {
            versus.value = event.currentTarget.value;
          }}
        >
          <option value="saved">{say('againstSaved')}</option>
          {list
            .filter(({ revision }) => revision !== here?.revision)
            .map((version) => (
              <option key={version.number} value={`version ${version.number}`}>
                {say('versionWhen', { number: version.number, when: version.when })}
              </option>
            ))}
          {known
            .filter(({ name }) => name !== here?.name)
            .map((model) => (
              <option key={model.name} value={`model ${model.name}`}>
                {modelTitle(model)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

/** Another model may read columns that are not here yet. */
function Other({ model }: { readonly model: Model }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a column that arrives changes scores
  const first = useMemo(() => scoreBy(model), [model, arrivals.value]);
  const wanted = [...new Set(first.compiled.columns.map(({ index }) => index))].filter((index) => index >= 0);
  return useColumns(wanted) === 'coming' ? <Waiting text={say('comparingLeads')} /> : <Compared first={first} />;
}

function Compared({ first }: { readonly first: Scored }) {
  const outcome = outcomePosition.value;
  const reach = useColumns(typeof outcome === 'number' ? [outcome] : []);
  const [second, ended] = [after.value, outcomes.value];
  const found = useLater(
    () => ({ ...compared(first, second, ended), first, second }),
    [first.compiled.model, second, ended, arrivals.value],
  );
  if (!found || reach === 'coming') return <Waiting text={say('comparingLeads')} />;
  return <Found found={found} first={first} second={second} />;
}

interface FoundProps {
  readonly found: Omit<Comparison, 'first' | 'second'>;
  readonly first: Scored;
  readonly second: Scored;
}

function Found({ found, first, second }: FoundProps) {
  const { auc, agreement = 1, up, down, movers, leads } = found;
  const between = (from: number, to: number) => leadsBetween(first, second, (was, is) => was === from && is === to);
  return (
    <>
      {auc && (
        <p class="headline" role="status">
          <Figures
            text={sentences(
              say('pairsOfTwo', { first: hundred(auc.first.auc), second: hundred(auc.second.auc) }),
              verdict(auc),
            )}
          />
        </p>
      )}
      <p class="read">
        <Figures text={say('agreement', { share: percent(agreement), n: number(leads) })} />
      </p>
      {(up.leads > 0 || down.leads > 0) && (
        <ul class="entries">
          {(
            [
              ['up', up],
              ['down', down],
            ] as const
          ).map(
            ([way, { leads: count, rate }]) =>
              count > 0 && (
                <Entry
                  key={way}
                  icon={way}
                  name={way === 'up' ? say('goUp', { n: count }) : say('goDown', { n: count })}
                  state={
                    rate.of === 0
                      ? say('noneOfThemEnded')
                      : say('ofThemWon', { won: number(rate.won), n: number(rate.of), share: percent(rate.rate) })
                  }
                  onClick={() =>
                    goOver({
                      kind: 'leads',
                      title: way === 'up' ? say('goUp', { n: count }) : say('goDown', { n: count }),
                      leads: leadsBetween(first, second, (was, is) => {
                        const rise = depth(first, was) - depth(second, is);
                        return way === 'up' ? rise > 0 : rise < 0;
                      }),
                    })
                  }
                />
              ),
          )}
        </ul>
      )}
      <h2 class="heading">{say('bandsOfTwo')}</h2>
      <BandMatrix
        from={first.bandViews}
        to={second.bandViews}
        cells={first.bandViews.map((_, from) => second.bandViews.map((__, to) => between(from, to).length))}
        isSame={isSame}
        leads={between}
        corner={versus.value === 'saved' ? say('nowThen') : say('otherThis')}
      />
      {movers.length > 0 && (
        <>
          <h2 class="heading">{say('farthestMoved')}</h2>
          <ul class="movers">
            {movers.slice(0, MOST_NAMED).map(({ lead, before: was, after: is }) => (
              <li key={lead}>
                <span class="name">{leadName(lead)}</span>
                <span class="number">
                  {number(was)} → {number(is)}
                </span>
                <small>
                  {first.bandViews[first.bandOf[lead] ?? 0]?.name} → {second.bandViews[second.bandOf[lead] ?? 0]?.name}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function verdict({ difference, low, high, p }: AucDifference): string {
  if (p >= 0.05 || difference === 0)
    return say('mayBeChanceBetween', { low: signedHundred(low), high: signedHundred(high) });
  return difference > 0 ? say('secondBetter') : say('firstBetter');
}

function signedHundred(share: number): string {
  const whole = hundred(share);
  return whole > 0 ? `+${whole}` : number(whole);
}

function isSame(from: BandView, to: BandView): boolean {
  return from.kind === to.kind && from.name === to.name;
}

/** How far down a band stands, as `compareTwo` has it. */
function depth({ bandViews }: Scored, view: number): number {
  const band = bandViews[view];
  const place = band ? placeOf(band) : -1;
  if (place < 0) return 1 - place;
  const bands = bandViews.filter(({ kind }) => kind === 'score').length;
  return bands > 1 ? place / (bands - 1) : 0;
}

function leadsBetween(first: Scored, second: Scored, wanted: (was: number, is: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let lead = 0; lead < second.bandOf.length; lead++) {
    if (first.included[lead] === 0 || second.included[lead] === 0) continue;
    const [was, is] = [first.bandOf[lead] ?? 0, second.bandOf[lead] ?? 0];
    const [from, to] = [first.bandViews[was], second.bandViews[is]];
    if (from && to && wanted(was, is)) found.push(lead);
  }
  return found;
}
