/** What may still move a lead's score: cells that are blank, and time. */
import { completeness, lift } from '../state/completeness';
import { bandViewOf, type LeadView, outlook, shownView } from '../state/lead';
import { number, percent, points, say } from '../words';
import { Icon, type IconName } from './icon';

/** More blank columns than this are counted, not listed. */
const MOST_COLUMNS = 5;

export function LeadAhead() {
  const view = shownView.value;
  if (!view) return null;
  return (
    <section aria-labelledby="ahead">
      <div class="heading">
        <h3 id="ahead">{say('outlookHeading')}</h3>
        <Known />
      </div>
      <Point icon="info" text={blankWords(view)} />
      <Rise />
      <Point icon="clock" text={timeWords(view)} />
    </section>
  );
}

/** How complete the lead is, as a share and a grade. */
function Known() {
  const known = completeness.value;
  if (!known) return null;
  const { share, grade, missing } = known;
  const words = say('knownShare', { share: percent(share) });
  return (
    <span
      class="aside"
      title={missing.length > 0 ? say('missingColumns', { columns: missing.join(say('comma')) }) : ''}
    >
      {words}
      <strong class={`grade ${grade}`} title={say('gradeOf', { grade })}>
        {grade}
      </strong>
    </span>
  );
}

/** What to ask for the lead to rise. */
function Rise() {
  const rise = lift.value;
  if (!rise) return null;
  return <Point icon="up" text={say('riseBy', { answers: rise.answers.join(' · '), band: rise.band.name })} />;
}

function Point({ icon, text }: { readonly icon: IconName; readonly text: string }) {
  return (
    <p class="ahead">
      <Icon name={icon} />
      <span>{text}</span>
    </p>
  );
}

function blankWords({ blank, lowest, highest }: LeadView): string {
  if (blank.length === 0) return say('nothingBlank');
  const more = blank.length - MOST_COLUMNS;
  const listed =
    more > 1 ? [...blank.slice(0, MOST_COLUMNS), say('andMore', { n: number(blank.length - MOST_COLUMNS) })] : blank;
  const range = { lowest: points(lowest.score), highest: points(highest.score) };
  const could =
    lowest.score === highest.score
      ? say('blankIdle')
      : lowest.band.key === highest.band.key
        ? say('couldBe', range)
        : say('couldBeIn', { ...range, from: lowest.band.name, to: highest.band.name });
  return say('blankColumns', { columns: listed.join(say('comma')), could });
}

function timeWords({ scored, view, score }: LeadView): string {
  const ahead = outlook.value;
  if (!ahead) return say('lookingAhead');
  switch (ahead.kind) {
    case 'fixed':
      return say('fixedDay', { day: ahead.day });
    case 'timeless':
      return say('timeless');
    case 'moves':
      return say('becomes', { band: bandViewOf(scored, ahead.band).name, days: ahead.days });
    case 'stays':
      return ahead.score === score
        ? say('stays', { band: view.name })
        : say('staysAt', { band: view.name, score: points(ahead.score) });
  }
}
