/** The settings of the model, each with what it does; what is wrong with one stands beside it. */
import { type Language, meaning, type SettingName, type Term, word } from '../../engine';
import { Icon } from '../parts/icon';
import {
  SettingColumn,
  SettingField,
  SettingIssues,
  SettingSelect,
  SettingText,
  SettingValues,
} from '../parts/setting';
import { base, model } from '../state/draft';
import { languageOfModel, positionOf } from '../state/fitting';
import { canEdit } from '../state/session';
import { countedDay, given, type KeyFacts, keyFacts, speak, write } from '../state/settings';
import { say, term } from '../words';

export function Settings() {
  const { settings } = model.value;
  const key = keyFacts(settings.leadKey ?? null);
  const outcome = positionOf(settings.outcomeColumn ?? null);
  const isGone = outcome === undefined && given('outcomeColumn') !== '';
  return (
    <div class="editor settings">
      {!canEdit.value && (
        <div class="notice calm">
          <Icon name="lock" />
          <div>{say('refusal_notEditable', { tab: base.value?.table.tab ?? '' })}</div>
        </div>
      )}
      <h2>{say('settingsScore')}</h2>
      <div class="two">
        <SettingText name="lowest" placeholder="0" isNumber isNarrow />
        <SettingText name="highest" placeholder="100" isNumber isNarrow />
      </div>
      <p class="hint">{say('hintScale')}</p>
      <SettingIssues name="lowest" />
      <SettingIssues name="highest" />
      <WordSelect name="total" place="totals" words={['points', 'percent']} usual="points" hint={say('hintTotal')} />
      <SettingSelect
        name="decimals"
        value={given('decimals') === '' ? '0' : given('decimals')}
        options={['0', '1', '2', '3'].map((value) => ({ value, label: decimalsLabel(Number(value)) }))}
        hint={say('hintDecimals')}
      />

      <h2>{say('settingsLeads')}</h2>
      <SettingColumn name="leadKey" hint={keyWords(key)} isWarning={key.kind === 'repeats'} />
      <SettingValues name="blankWords" position={undefined} hint={say('hintBlankWords')} />

      <h2>{say('settingsOutcomes')}</h2>
      <SettingColumn name="outcomeColumn" hint={say(isGone ? 'outcomeGone' : 'hintOutcome')} isWarning={isGone} />
      {outcome !== undefined && (
        <>
          <SettingValues name="wonValues" position={outcome} hint={say('hintWon')} />
          <SettingValues name="lostValues" position={outcome} hint={say('hintLost')} />
        </>
      )}

      <h2>{say('settingsDates')}</h2>
      <SettingText name="asOf" type="date" hint={say('hintAsOf', { day: countedDay() })} />
      <SettingField name="timeZone" hint={say('hintTimeZone')}>
        <output class="plain">{given('timeZone') === '' ? say('timeZoneOfSheet') : given('timeZone')}</output>
      </SettingField>
      <WordSelect
        name="dateOrder"
        place="dateOrders"
        words={['dayFirst', 'monthFirst']}
        none={say('dateOrderNone')}
        hint={say('hintDateOrder')}
      />
      <SettingSelect
        name="decimalSign"
        value={given('decimalSign') === ',' ? ',' : '.'}
        options={[
          { value: '.', label: say('signPoint') },
          { value: ',', label: say('signComma') },
        ]}
        hint={say('hintDecimalSign')}
      />

      <h2>{say('settingsFormulas')}</h2>
      <SettingField name="language" hint={say('hintLanguage')}>
        <select
          class="field"
          value={languageOfModel()}
          disabled={!canEdit.value}
          onChange={(event) => speak(event.currentTarget.value as Language)}
        >
          <option value="en">English</option>
          <option value="zh-CN">简体中文</option>
          <option value="zh-TW">繁體中文</option>
        </select>
      </SettingField>
      <SettingText name="name" hint={say('hintName')} />
    </div>
  );
}

interface WordSelectProps<P extends 'totals' | 'dateOrders'> {
  readonly name: SettingName;
  readonly place: P;
  readonly words: readonly Term<P>[];
  readonly usual?: Term<P>;
  /** What it is called where nothing is set. */
  readonly none?: string;
  readonly hint: string;
}

/** A setting whose values are words of the model format: shown in the person's language, written in the model's. */
function WordSelect<P extends 'totals' | 'dateOrders'>({ name, place, words, usual, none, hint }: WordSelectProps<P>) {
  const options = words.map((value) => ({ value: String(value), label: term(place, value) }));
  return (
    <SettingSelect
      name={name}
      value={String(meaning(place, given(name)) ?? usual ?? '')}
      options={none === undefined ? options : [{ value: '', label: none }, ...options]}
      hint={hint}
      onChoose={(value) => {
        const chosen = words.find((one) => one === value);
        write(name, chosen === undefined ? '' : word(place, chosen, languageOfModel()));
      }}
    />
  );
}

function decimalsLabel(n: number): string {
  return n === 0 ? say('decimalsNone') : say('decimalsSome', { n, example: (71).toFixed(n) });
}

function keyWords(facts: KeyFacts): string {
  switch (facts.kind) {
    case 'none':
      return say('keyNone');
    case 'missing':
      return '';
    case 'coming':
      return say('keyComing');
    case 'unique':
      return say('keyUnique', { n: facts.leads });
    case 'repeats':
      return say('keyRepeats', { n: facts.leads, example: facts.example });
  }
}
