/** The foot of every screen: how many leads are in each band with the edit, who moves, and what to do about it. */
import { useSignal } from '@preact/signals';
import { apply, applying } from '../state/apply';
import { canRedo, canUndo, discard, isDirty, redo, undo } from '../state/draft';
import { issueCount } from '../state/issues';
import { after, countBefore, leadCount, leadsIn, moved, scoreBands } from '../state/preview';
import { goOver, over, tell } from '../state/session';
import { number, say } from '../words';
import { BandMark, bandStyle } from './band-mark';
import { Icon, IconButton } from './icon';

export function Foot() {
  return (
    <section class="foot" aria-label={say('preview')}>
      <Stack />
      {leadCount.value > 0 && <Moves />}
      {isDirty.value && <Apply />}
    </section>
  );
}

/** The width of the bar in a sidebar of 300 px. */
const WIDE = 268;

/** Room for a mark and for each digit. Many bands: smaller, then numbers only where they fit; the others are tips. */
const BARE = { dense: 'dense', mark: 14, digit: 0 };
const SIZES = [{ dense: '', mark: 24, digit: 7 }, { dense: 'dense', mark: 13, digit: 6 }, BARE];

/** One bar for all leads, parted by band; each part opens its leads. */
function Stack() {
  const { bandViews, counts } = after.value;
  const bands = scoreBands(bandViews);
  const shown = bandViews.map((band, at) => ({ band, at, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
  if (shown.length === 0)
    return (
      <div class="stack">
        <span class="none">{say('noLeadsYet')}</span>
      </div>
    );
  const lengths = shown.map(({ count }) => number(count).length);
  const { dense, mark, digit } =
    SIZES.find((size) => lengths.reduce((sum, length) => sum + size.mark + size.digit * length, 0) <= WIDE) ?? BARE;
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  const fits = (count: number): boolean =>
    digit > 0 || mark + (count / all) * (WIDE - mark * shown.length) > 16 + 6 * number(count).length;
  return (
    <div class={`stack ${dense}`}>
      {shown.map(({ band, at, count }) => (
        <button
          key={band.key}
          type="button"
          style={{
            ...bandStyle(band),
            flex: `${count} 1 ${mark + digit * number(count).length}px`,
          }}
          title={`${band.name}: ${number(count)}`}
          aria-label={say('bandCount', { band: band.name, n: count })}
          onClick={() => goOver({ kind: 'leads', title: band.name, leads: leadsIn(after.value, at) })}
        >
          <BandMark band={band} bands={bands} />
          {fits(count) && <span class="number">{number(count)}</span>}
        </button>
      ))}
    </div>
  );
}

function Moves() {
  const { bandViews, counts } = after.value;
  const top = bandViews.findIndex(({ kind }) => kind === 'score');
  const band = bandViews[top];
  const leads = moved.value.length;
  const is = counts[top] ?? 0;
  const was = band ? countBefore(band.key) : 0;
  return (
    <div class="moves">
      <span aria-live="polite">
        {!isDirty.value || !band ? (
          say('leadsScored', { n: leadCount.value })
        ) : (
          <>
            <span class="name">{band.name}</span> <span class="number">{number(was)}</span> →{' '}
            <strong class="number">{number(is)}</strong>
            {is !== was && (
              <span class={is > was ? 'up' : 'down'}>
                {is > was ? ' ▲' : ' ▼'}
                {number(Math.abs(is - was))}
              </span>
            )}
            {' · '}
            {say('leadsMove', { n: leads })}
          </>
        )}
      </span>
      <Issues />
      <button type="button" class="link" onClick={() => goOver({ kind: 'preview' })}>
        {say('show')}
      </button>
    </div>
  );
}

/** The count of issues where the places, which have it too, are out of sight. */
function Issues() {
  const { all, isSevere } = issueCount.value;
  const top = over.value[over.value.length - 1];
  if (all === 0 || !top || top.kind === 'issues') return null;
  return (
    <button
      type="button"
      class={`issue-count ${isSevere ? 'bad' : ''}`}
      aria-label={say('issueCount', { n: all })}
      onClick={() => goOver({ kind: 'issues' })}
    >
      <Icon name={isSevere ? 'error' : 'warn'} />
      <span class="number">{all}</span>
    </button>
  );
}

function Apply() {
  const note = useSignal('');
  const isBusy = applying.value.kind === 'working';
  return (
    <form
      class="apply"
      onSubmit={(event) => {
        event.preventDefault();
        void apply({ note: note.value }).then((done) => {
          if (done) note.value = '';
        });
      }}
    >
      <input
        class="field"
        value={note.value}
        placeholder={say('notePlaceholder')}
        aria-label={say('noteLabel')}
        maxLength={500}
        disabled={isBusy}
        onInput={(event) => {
          note.value = event.currentTarget.value;
        }}
      />
      <IconButton icon="undo" label={say('undo')} disabled={!canUndo.value || isBusy} onClick={undo} />
      <IconButton icon="redo" label={say('redo')} disabled={!canRedo.value || isBusy} onClick={redo} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => {
            discard();
            tell(say('discarded'), undo);
          }}
        >
          {say('discard')}
        </button>
        <button type="submit" class="button primary" disabled={isBusy}>
          {isBusy ? say('applying') : say('applyTo', { n: leadCount.value })}
        </button>
      </div>
    </form>
  );
}
