/** The agreement on the selected lead's band: chosen, held against the edit, taken back. */
import { useEffect } from 'preact/hooks';
import type { Row } from '../../engine';
import { model, undo } from '../state/draft';
import { bandChoices, type Checked, exampleOf, examples, makeKey, pin, unpin } from '../state/examples';
import { keyCandidates, keyOffer, keyPosition, keyText, leadsByKey } from '../state/lead-key';
import { fetchColumns, header, leadRows } from '../state/leads';
import { titleOf } from '../state/name-columns';
import { canEdit, goOver, tell } from '../state/session';
import { say } from '../words';
import { ExampleMark } from './example-mark';

interface LeadExampleProps {
  readonly lead: number;
  readonly cells: Row;
}

export function LeadExample({ lead, cells }: LeadExampleProps) {
  const position = keyPosition(model.value);
  const isReady = position !== undefined && position >= 0;
  useEffect(() => {
    if (!isReady) void fetchColumns(keyCandidates.value).catch(() => undefined);
  }, [isReady]);
  const count = examples.value.length;
  if (!canEdit.value && count === 0) return null;
  return (
    <section aria-labelledby="example">
      <div class="heading">
        <h3 id="example">{say('exampleHeading')}</h3>
        {count > 0 && (
          <button type="button" class="link aside" onClick={() => goOver({ kind: 'examples' })}>
            {say('allExamples', { n: count })}
          </button>
        )}
      </div>
      {isReady ? <Agreement lead={lead} cells={cells} position={position} /> : <KeyOffer isMissing={position === -1} />}
    </section>
  );
}

function Agreement({ lead, cells, position }: LeadExampleProps & { readonly position: number }) {
  const key = leadRows()[lead]?.[position];
  const same = leadsByKey.value?.get(keyText(key)) ?? [];
  if (same.length > 1) return <p class="said soft">{say('keyShared', { key: header.value[position] ?? '' })}</p>;
  if (typeof key === 'object' || key === undefined) return null;
  const agreed = exampleOf(key as string);
  const name = titleOf(cells).name || String(key);
  const choose = (band: string): void => {
    if (band !== '') {
      pin(key as string, band);
      tell(say('exampleAdded', { lead: name, band }), undo);
    } else if (agreed) {
      unpin(agreed.at);
      tell(say('exampleRemoved', { lead: name }), undo);
    }
  };
  return (
    <>
      <label class="must-be">
        <span>{say('mustBe')}</span>
        <select
          class="field"
          value={chosenBand(agreed)}
          disabled={!canEdit.value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{say('notAgreed')}</option>
          {agreed && !agreed.view && <option value={agreed.band}>{agreed.band}</option>}
          {bandChoices.value.map(({ name: band, view }) => (
            <option key={view.key} value={band}>
              {band}
            </option>
          ))}
        </select>
      </label>
      {agreed && <ExampleMark example={agreed} />}
    </>
  );
}

function chosenBand(agreed: Checked | undefined): string {
  if (!agreed) return '';
  return bandChoices.value.find(({ view }) => view.key === agreed.view?.key)?.name ?? agreed.band;
}

function KeyOffer({ isMissing }: { readonly isMissing: boolean }) {
  const offer = keyOffer.value;
  const why = isMissing ? say('keyUnknown', { key: String(model.value.settings.leadKey ?? '') }) : say('keyMissing');
  return (
    <p class="said soft">
      {why}{' '}
      {offer
        ? canEdit.value && (
            <button
              type="button"
              class="link"
              onClick={() => {
                makeKey(offer.name);
                tell(say('keySet', { column: offer.name }), undo);
              }}
            >
              {say('useAsKey', { column: offer.name })}
            </button>
          )
        : offer === null && say('noKeyColumn')}
    </p>
  );
}
