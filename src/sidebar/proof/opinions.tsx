/** What sales thinks of the leads: where people and model disagree, on which leads, and which rules are behind it. */
import type { Blame, Disagreement, Opinions as Said } from '../../learn';
import { BandMark } from '../parts/band-mark';
import { Icon } from '../parts/icon';
import { ruleName, StepWords } from '../parts/rule-words';
import { SettingColumn } from '../parts/setting';
import { draft } from '../state/draft';
import { arrivals } from '../state/leads';
import { after, scoreBands } from '../state/preview';
import { goOver } from '../state/session';
import { number, percent, say } from '../words';
import { Figures, sentences } from './headline';
import { Waiting } from './parts/outcomes';
import { fullOf, RateBar } from './parts/rate-bar';
import { useColumns } from './state/columns';
import { placeOf } from './state/judged';
import { useLater } from './state/later';
import { opinionPosition, opinionsUnder } from './state/opinion';

/** More rules than these are not the reason. */
const MOST_BLAMED = 5;

export function Opinions() {
  const position = opinionPosition.value;
  const reach = useColumns(position === undefined ? [] : [position]);
  const scored = after.value;
  const said = useLater(
    () => (position === undefined ? undefined : opinionsUnder(scored, position)),
    [scored, position, reach, arrivals.value],
  );
  return (
    <div class="proof">
      {position === undefined ? (
        <div class="proof-choose">
          <h2>{say('opinionAsked')}</h2>
          <p>{say('opinionWhy')}</p>
          <SettingColumn name="opinionColumn" />
        </div>
      ) : said ? (
        <Told said={said} />
      ) : reach === 'lost' ? (
        <p class="empty" role="alert">
          {say('rowNotReadWhy')}
        </p>
      ) : (
        <Waiting text={say('opinionsLoading')} />
      )}
    </div>
  );
}

function Told({ said }: { readonly said: Said }) {
  const { up, down, tooHigh, tooLow } = said;
  if (up + down === 0)
    return (
      <div class="empty">
        <h2>{say('noOpinions')}</h2>
        <p>{say('noOpinionsWhy')}</p>
        <SettingColumn name="opinionColumn" />
      </div>
    );
  const disagreed = tooHigh.leads.length + tooLow.leads.length;
  return (
    <>
      <p class="headline">
        <Figures
          text={
            disagreed === 0
              ? say('opinionsAgree', { n: number(up + down) })
              : say('opinionsDiffer', { n: number(up + down), differ: number(disagreed) })
          }
        />
      </p>
      <Against title={say('thumbsDownHigh')} disagreement={tooHigh} />
      <Against title={say('thumbsUpLow')} disagreement={tooLow} />
      <Liked said={said} />
    </>
  );
}

function Against({ title, disagreement }: { readonly title: string; readonly disagreement: Disagreement }) {
  const { leads, blamed } = disagreement;
  if (leads.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class="heading">{title}</h2>
      <ul class="entries">
        <li>
          <button type="button" class="entry" onClick={() => goOver({ kind: 'leads', title, leads })}>
            <Icon name="person" />
            <span class="entry-words">
              <strong>{say('leads', { n: leads.length })}</strong>
            </span>
            <Icon name="next" />
          </button>
        </li>
      </ul>
      {blamed.length > 0 && (
        <>
          <p class="read soft">{say('rulesBehind')}</p>
          <ul class="blamed">
            {blamed.slice(0, MOST_BLAMED).map((blame) => (
              <Blamed key={`${blame.rule} ${blame.step}`} blame={blame} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Blamed({ blame: { rule: at, step, disagreed, others, clear } }: { readonly blame: Blame }) {
  const { model, keys } = draft.value;
  const rule = model.rules[at];
  const key = keys.rules[at];
  if (!rule || key === undefined) return null;
  return (
    <li>
      <button type="button" class="link name" title={ruleName(rule)} onClick={() => goOver({ kind: 'rule', at: key })}>
        {ruleName(rule)}
      </button>
      {rule.steps.length > 1 && (
        <span class="soft">
          <StepWords rule={rule} step={step} />
        </span>
      )}
      <small>
        {sentences(
          say('metMoreOften', { met: disagreed.won, of: disagreed.of, others: percent(others.rate) }),
          clear ? '' : say('mayBeChance'),
        )}
      </small>
    </li>
  );
}

/** How many of the opinions in each band are good ones. */
function Liked({ said: { bands } }: { readonly said: Said }) {
  const { bandViews } = after.value;
  const full = fullOf(bands.map(({ liked }) => liked.rate));
  return (
    <section aria-labelledby="liked">
      <h2 class="heading" id="liked">
        {say('likedByBand')}
      </h2>
      <ul class="rates">
        {bands.map(({ band, liked }) => {
          const view = bandViews.find((one) => placeOf(one) === band);
          return (
            view && (
              <li key={view.key} class="rate-row">
                <BandMark band={view} bands={scoreBands(bandViews)} />
                <span class="name" title={view.name}>
                  {view.name}
                </span>
                <span class="number">
                  <strong>{liked.of === 0 ? '–' : percent(liked.rate)}</strong>{' '}
                  <small>{say('wonOutOf', { won: number(liked.won), n: number(liked.of) })}</small>
                </span>
                <RateBar rate={liked} full={full} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
