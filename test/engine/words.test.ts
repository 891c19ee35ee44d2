import { describe, expect, test } from 'vitest';
import { hasWord } from '../../src/engine/words';

describe('a whole word', () => {
  const check = (value: string, met: readonly string[], unmet: readonly string[]): void => {
    test(value, () => {
      expect(met.filter((subject) => !hasWord(subject, value))).toEqual([]);
      expect(unmet.filter((subject) => hasWord(subject, value))).toEqual([]);
    });
  };
  check(
    'cto',
    ['cto', 'our cto, berlin', 'cto/ceo', 'director, cto', '担任cto职位', 'のctoです', 'cto_x'],
    ['director', 'cto2', '2cto', 'sector'],
  );
  check('经理', ['产品经理', '经理人', 'vp经理2'], ['经营', '理经']);
  check('it部', ['it部长', '在it部'], ['credit部', '2it部']);
  check('部it', ['x部it', '在部it x'], ['部its']);
  check('カナ', ['カナダ', 'aカナ'], ['カ ナ']);
  check('ひら', ['ひらがな'], ['ひ']);
  check('사장', ['사장', '(사장)'], ['부사장', '사장님']);
  check('é', ['é', 'a é b'], ['éa', 'aé']);
  check('𠮷', ['a𠮷b'], ['a']);
  check('a', ['𠮷a𠮷', '😀a😀', 'a-b'], ['𝟏b', 'ab', 'éa']);
  check('c++', ['c++ dev', 'c++', 'c++/c'], ['c+', 'xc++', 'c++x']);
  check('', [], ['', 'a']);
});
