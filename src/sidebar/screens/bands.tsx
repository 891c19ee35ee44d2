/** The bands: how the scores are spread over them, thresholds to drag, and what is in each band now and then. */
import { type Band, isEmpty, meaning } from '../../engine';
import { BandTable } from '../parts/band-table';
import { GridPicture } from '../parts/grid-picture';
import { Icon } from '../parts/icon';
import { IssueNotice } from '../parts/issue';
import { ScoreAxis } from '../parts/threshold';
import { addAxisBand, addBand } from '../state/band-list';
import { draft } from '../state/draft';
import { addAxisBands, hasAxes } from '../state/grid';
import { issues } from '../state/issues';
import { leadCount, reach } from '../state/preview';
import { canEdit, goOver } from '../state/session';
import { number, say, term } from '../words';

export function Bands() {
  const { model } = draft.value;
  const own = model.bands.filter(({ axis }) => isEmpty(axis));
  return (
    <>
      <ScoreAxis />
      <p class="reach">{leadCount.value === 0 ? say('noLeadsYet') : reachWords()}</p>
      {issues.value
        .filter(({ place }) => place.startsWith('bands'))
        .slice(0, 3)
        .map((issue) => (
          <IssueNotice key={issue.code + issue.place} issue={issue} />
        ))}
      {own.length === 0 && (
        <div class="empty">
          <h2>{say('noBandsTitle')}</h2>
          <p>{say('noBands')}</p>
        </div>
      )}
      <BandTable />
      {canEdit.value && (
        <button type="button" class="add" onClick={() => goOver({ kind: 'band', at: addBand() })}>
          <Icon name="add" />
          {say('addBand')}
        </button>
      )}
      {canEdit.value && hasAxes.value && own.length === model.bands.length && (
        <button type="button" class="add" onClick={addAxisBands}>
          <Icon name="group" />
          {say('compareAxes')}
        </button>
      )}
      <GridPicture />
      <AxisBands bands={model.bands} />
    </>
  );
}

function reachWords(): string {
  const { lowest, highest } = reach.value;
  if (lowest === highest) return say('reachOne', { score: number(lowest) });
  return say('reach', { lowest: number(lowest), highest: number(highest) });
}

/** Bands of fit and engagement, which the grid of the two is made of. */
function AxisBands({ bands }: { readonly bands: readonly Band[] }) {
  const listed = bands.map((band, at) => ({ ...band, at })).filter(({ axis }) => !isEmpty(axis));
  const axes = [...new Set(listed.map(({ axis }) => String(axis).trim()))];
  return (
    <>
      {axes.map((axis) => {
        const known = meaning('axes', axis);
        return (
          <section key={axis}>
            <h2 class="heading">
              <span>{say('bandsOf', { axis: known ? term('axes', known) : axis })}</span>
              {known && canEdit.value && (
                <button
                  type="button"
                  class="link aside"
                  aria-label={say('addBandOf', { axis: term('axes', known) })}
                  onClick={() => goOver({ kind: 'band', at: addAxisBand(known) })}
                >
                  {say('add')}
                </button>
              )}
            </h2>
            <ul class="axis-bands">
              {listed
                .filter((band) => String(band.axis).trim() === axis)
                .map(({ at, band, from }) => (
                  <li key={at}>
                    <button
                      type="button"
                      onClick={() => goOver({ kind: 'band', at: draft.value.keys.bands[at] ?? -1 })}
                    >
                      <span>{String(band ?? '')}</span>
                      <span class="number">
                        {isEmpty(from) ? say('fromBottom') : say('startsAt', { score: String(from) })}
                      </span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
