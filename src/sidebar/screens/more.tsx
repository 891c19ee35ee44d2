/** Everything that is not done every day: a list of ways there, each with its present state in one line. */
import { useEffect } from 'preact/hooks';
import { Entry } from '../parts/entry';
import { Icon } from '../parts/icon';
import { blocksOf, dimensions } from '../state/blocks';
import { base, draft } from '../state/draft';
import { readHistory, versions } from '../state/history';
import { issues } from '../state/issues';
import { place } from '../state/leads';
import { proofLine } from '../state/part';
import { isProtected, isProtecting, protect, readProtection } from '../state/protection';
import { canEdit, goOver, opened } from '../state/session';
import { scaleWords } from '../state/settings';
import { say } from '../words';

/** Of the add-on, as in package.json. */
const VERSION = '0.1.0';

export function More() {
  const revision = base.value?.table.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision has another history
  useEffect(() => {
    void readHistory();
    void readProtection();
  }, [revision]);
  const { errors, warnings } = counted();
  const { examples = [], questions = [], activities = [] } = draft.value.model;
  return (
    <>
      <ul class="entries settings-list">
        <Entry
          icon={errors > 0 ? 'error' : warnings > 0 ? 'warn' : 'done'}
          tone={errors > 0 ? 'bad' : warnings > 0 ? 'warn' : 'good'}
          name={say('issuesTitle')}
          state={issueState(errors, warnings)}
          onClick={() => goOver({ kind: 'issues' })}
        />
        <Entry
          icon="history"
          name={say('historyTitle')}
          state={historyState()}
          onClick={() => goOver({ kind: 'history' })}
        />
      </ul>
      <h2 class="heading">{say('moreProof')}</h2>
      <ul class="entries more-list">
        <Entry
          icon="chart"
          name={say('proofTitle')}
          state={proofLine.value || say('proofHint')}
          onClick={() => goOver({ kind: 'proof' })}
        />
        <Entry
          icon="formula"
          name={say('learnTitle')}
          state={say('learnHint')}
          onClick={() => goOver({ kind: 'learn' })}
        />
      </ul>
      <h2 class="heading">{say('moreModel')}</h2>
      <ul class="entries more-list">
        <Entry
          icon="label"
          name={say('segmentsTitle')}
          state={segmentState()}
          onClick={() => goOver({ kind: 'segments' })}
        />
        <Entry
          icon="person"
          name={say('ownersTitle')}
          state={ownerState()}
          onClick={() => goOver({ kind: 'owners' })}
        />
        <Entry
          icon="chat"
          name={say('questionsTitle')}
          state={questions.length === 0 ? say('noQuestionsYet') : say('questionCount', { n: questions.length })}
          onClick={() => goOver({ kind: 'questions' })}
        />
        <Entry
          icon="activity"
          name={say('activitiesTitle')}
          state={activities.length === 0 ? say('noActivitiesYet') : say('activitiesCount', { n: activities.length })}
          onClick={() => goOver({ kind: 'activities' })}
        />
        <Entry
          icon="pin"
          name={say('examplesTitle')}
          state={examples.length === 0 ? say('noExamplesYet') : say('exampleCount', { n: examples.length })}
          onClick={() => goOver({ kind: 'examples' })}
        />
        <Entry
          icon="settings"
          name={say('settingsTitle')}
          state={scaleWords(draft.value.model)}
          onClick={() => goOver({ kind: 'settings' })}
        />
      </ul>
      <h2 class="heading">{say('moreSpreadsheet')}</h2>
      <ul class="entries more-list">
        <Entry
          icon="list"
          name={say('listsTitle')}
          state={say('listsHint')}
          onClick={() => goOver({ kind: 'lists' })}
        />
        <Entry
          icon="check"
          name={say('readinessTitle')}
          state={say('readinessHint')}
          onClick={() => goOver({ kind: 'readiness' })}
        />
        <Entry
          icon="sheet"
          name={say('modelsTitle')}
          state={say('scoredBy', { tab: place.value?.tab ?? '', model: base.value?.table.tab ?? '' })}
          onClick={() => goOver({ kind: 'models' })}
        />
        <Protection />
      </ul>
      <p class="fine">
        <Icon name="lock" />
        <span>
          {say('privacy')}
          <br />
          {say('versionOfAddOn', { version: VERSION })}
        </span>
      </p>
    </>
  );
}

/** Only a warning: Google Sheets asks whoever edits the tab by hand whether it is meant. */
function Protection() {
  const tab = base.value?.table.tab ?? '';
  const on = isProtected.value;
  return (
    <li class="entry">
      <Icon name="edit" />
      <span class="entry-words" id="protection">
        <strong>{say('protection')}</strong>
        <span class="whole">{say('protectionHint', { tab })}</span>
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on === true}
        aria-labelledby="protection"
        disabled={!canEdit.value || on === null || isProtecting.value}
        onClick={() => void protect(on !== true)}
      />
    </li>
  );
}

function segmentState(): string {
  const found = dimensions();
  if (found.length === 0) return say('noSegmentsYet');
  return found.map(({ name }) => (name === '' ? say('noDimension') : name)).join(say('comma'));
}

function ownerState(): string {
  const { length } = blocksOf('owners');
  return length === 0 ? say('noOwnersYet') : say('ownerCount', { n: length });
}

function counted(): { readonly errors: number; readonly warnings: number } {
  const counting = issues.value.filter(({ code }) => code !== 'ruleOff');
  const errors = counting.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: counting.length - errors };
}

function issueState(errors: number, warnings: number): string {
  if (errors + warnings === 0) return say('noIssuesTitle');
  if (errors === 0) return say('warningCount', { n: warnings });
  return warnings === 0
    ? say('errorCount', { n: errors })
    : say('errorsAndWarnings', { errors, warnings: say('warningCount', { n: warnings }) });
}

function historyState(): string {
  const now = versions.value;
  const newest = now.kind === 'here' ? now.list[0] : undefined;
  if (newest) return say('versionWhen', { number: newest.number, when: newest.when });
  const version = opened.value?.version ?? 0;
  return version === 0 ? say('noVersionsTitle') : say('versionNumber', { number: version });
}
