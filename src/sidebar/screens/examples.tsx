/** All agreed examples: which lead must be in which band, and whether it is. */
import { BandMark } from '../parts/band-mark';
import { ExampleMark } from '../parts/example-mark';
import { IconButton } from '../parts/icon';
import { undo } from '../state/draft';
import { type Checked, examples, unpin } from '../state/examples';
import { goToRow } from '../state/lead';
import { sheetRowOf } from '../state/leads';
import { after, scoreBands } from '../state/preview';
import { canEdit, tell } from '../state/session';
import { say } from '../words';

/** Those that need a look come first. */
const ORDER: readonly Checked['state'][] = ['broken', 'unmet', 'missing', 'waiting', 'holds'];

export function Examples() {
  const all = [...examples.value].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  if (all.length === 0)
    return (
      <div class="empty">
        <h2>{say('examplesNone')}</h2>
        <p>{say('examplesNoneWhy')}</p>
        <p>{say('examplesHow')}</p>
      </div>
    );
  return (
    <>
      <ul class="examples">
        {all.map((example) => (
          <ExampleRow key={example.at} example={example} />
        ))}
      </ul>
      <p class="said soft">{say('examplesNoneWhy')}</p>
    </>
  );
}

function ExampleRow({ example }: { readonly example: Checked }) {
  const { name, band, view, found, at } = example;
  const bands = scoreBands(after.value.bandViews);
  return (
    <li>
      {view ? <BandMark band={view} bands={bands} /> : <span class="mark" />}
      <div>
        {found ? (
          <button
            type="button"
            class="name"
            title={say('showLead', { lead: name })}
            onClick={() => void goToRow(sheetRowOf(found.lead))}
          >
            {name}
          </button>
        ) : (
          <span class="name">{name}</span>
        )}
        <p class="soft">{say('exampleMust', { band })}</p>
        <ExampleMark example={example} />
      </div>
      {canEdit.value && (
        <IconButton
          icon="delete"
          label={say('removeExample', { lead: name })}
          onClick={() => {
            unpin(at);
            tell(say('exampleRemoved', { lead: name }), undo);
          }}
        />
      )}
    </li>
  );
}
