/** One step of a rule: its conditions, and what a lead that meets them gets. */
import { isEmpty, meaning, type Rule, type Step, splitWeight, type Term, word } from '../../engine';
import { Icon, IconButton } from '../parts/icon';
import { pointsOf, WeightNumber, WeightSlider } from '../parts/weight';
import { replaceRule, setStep } from '../state/change';
import { draft, type Key } from '../state/draft';
import { languageOfModel, valueKindOf } from '../state/fitting';
import { leadsMeeting, stepFacts } from '../state/rule-facts';
import { goOver } from '../state/session';
import { reasonWords, say } from '../words';
import { RuleCondition } from './rule-condition';
import { RuleFading } from './rule-fading';

interface RuleStepProps {
  readonly at: number;
  readonly step: number;
  readonly rule: Rule;
  readonly ruleKey: Key;
  readonly disabled: boolean;
}

export function RuleStep({ at, step, rule, ruleKey, disabled }: RuleStepProps) {
  const own = rule.steps[step];
  if (!own) return null;
  const facts = stepFacts.value.get(`${at}.${step}`);
  return (
    <section class="card" aria-label={say('stepNumber', { n: step + 1 })}>
      <header>
        <h2>{step === 0 ? say('stepIf') : say('stepElse')}</h2>
        {step > 0 && !disabled && (
          <IconButton icon="close" label={say('removeStep')} onClick={() => removeStep(at, rule, step)} />
        )}
      </header>
      {own.conditions.map((_, condition) => (
        <RuleCondition
          key={condition}
          at={at}
          step={step}
          condition={condition}
          rule={rule}
          ruleKey={ruleKey}
          disabled={disabled}
        />
      ))}
      {!disabled && (
        <p class="joins">
          {(['and', 'or'] as const).map((join) => (
            <button key={join} type="button" class="link" onClick={() => addCondition(at, rule, step, join)}>
              <Icon name="add" />
              {reasonWords[join]}
            </button>
          ))}
        </p>
      )}
      <Gives at={at} step={step} own={own} ruleKey={ruleKey} disabled={disabled} />
      {pointsOf(own.weight) !== undefined && (
        <RuleFading
          key={counts(own) ? 'counts' : 'once'}
          at={at}
          step={step}
          own={own}
          ruleKey={ruleKey}
          counts={counts(own)}
          disabled={disabled}
        />
      )}
      {facts && (
        <p class="facts">
          <button
            type="button"
            class="link number"
            disabled={facts.leads === 0}
            onClick={() =>
              goOver({ kind: 'leads', title: say('stepNumber', { n: step + 1 }), leads: leadsMeeting(at, step) })
            }
          >
            {say('leadsMeet', { n: facts.leads })}
          </button>
          {facts.share > 0 && <span> · {say('shareOfPoints', { share: Math.round(facts.share * 100) })}</span>}
        </p>
      )}
    </section>
  );
}

type Gift = 'points' | Term<'weights'>;

/** What a met step does: points, out, or a limit on the score. */
function Gives({ at, step, own, ruleKey, disabled }: Omit<RuleStepProps, 'rule'> & { readonly own: Step }) {
  const points = pointsOf(own.weight);
  const { kind, rest } = splitWeight(String(own.weight ?? ''));
  const gift: Gift = points !== undefined || kind === undefined ? 'points' : kind;
  const bands = draft.value.model.bands
    .filter(({ axis, from }) => isEmpty(axis) && meaning('fromWords', from) === undefined)
    .map(({ band }) => String(band ?? '').trim())
    .filter((band) => band !== '');
  const choose = (next: Gift): void => {
    const limit = bands[0] ?? '50';
    const written = (term: Term<'weights'>): string => word('weights', term, languageOfModel());
    setStep(at, step, {
      weight:
        next === 'points'
          ? 10
          : next === 'disqualify'
            ? written(next)
            : `${written(next)} ${rest === '' ? limit : rest}`,
    });
  };
  const label = say('stepGives');
  return (
    <div class="gives">
      <select
        class="field"
        aria-label={label}
        disabled={disabled}
        value={gift}
        onChange={(event) => choose(event.currentTarget.value as Gift)}
      >
        <option value="points">{say('givesPoints')}</option>
        <option value="atLeast">{say('givesAtLeast')}</option>
        <option value="atMost">{say('givesAtMost')}</option>
        <option value="disqualify">{say('givesOut')}</option>
      </select>
      {gift === 'points' && (
        <WeightNumber
          weight={points ?? 0}
          label={say('weight')}
          disabled={disabled}
          onChange={(weight, sliding) =>
            setStep(at, step, { weight }, sliding ? `weight ${ruleKey}.${step}` : undefined)
          }
        />
      )}
      {(gift === 'atLeast' || gift === 'atMost') && (
        <input
          class="field"
          aria-label={say('limit')}
          list={`limits-${at}-${step}`}
          value={rest}
          disabled={disabled}
          onChange={(event) =>
            setStep(at, step, {
              weight: `${word('weights', gift, languageOfModel())} ${event.currentTarget.value.trim()}`,
            })
          }
        />
      )}
      <datalist id={`limits-${at}-${step}`}>
        {bands.map((band) => (
          <option key={band} value={band} />
        ))}
      </datalist>
      {gift === 'points' && (
        <WeightSlider
          weight={points ?? 0}
          label={say('weight')}
          disabled={disabled}
          onChange={(weight) => setStep(at, step, { weight }, `weight ${ruleKey}.${step}`)}
        />
      )}
    </div>
  );
}

/** Whether a step may be met more than once. */
function counts({ conditions }: Step): boolean {
  return conditions.some(({ condition }) => valueKindOf(condition) === 'unit');
}

function addCondition(at: number, rule: Rule, step: number, join: 'and' | 'or'): void {
  const fresh = {
    join: word('joins', join, languageOfModel()),
    column: '',
    condition: '',
    value: '',
    to: '',
    note: '',
  };
  replaceRule(at, {
    ...rule,
    steps: rule.steps.map((one, index) => (index === step ? { ...one, conditions: [...one.conditions, fresh] } : one)),
  });
}

function removeStep(at: number, rule: Rule, step: number): void {
  replaceRule(at, { ...rule, steps: rule.steps.filter((_, index) => index !== step) });
}
