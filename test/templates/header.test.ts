/** Where the header row is found: below notes, under a first header line, beside blank rows and columns. */
import { describe, expect, it } from 'vitest';
import { columnNames, findHeader, listWords } from '../../src/templates';

const names = columnNames(listWords);

type Rows = readonly (readonly unknown[])[];

/** Says the header as [row, first column, last column], 0-based, or why there is none. */
const find = (rows: Rows, skip?: ReadonlySet<number>): unknown => {
  const found = findHeader(rows, names, skip);
  return 'none' in found ? found.none : [found.header.row, found.header.first, found.header.last];
};

const people: Rows = [
  ['Ann', 'ann@acme.com', 'CEO', 120],
  ['Bob', 'bob@beta.com', 'Buyer', ''],
  ['Cem', '', 'Head of IT', 40],
];

describe('the header row', () => {
  it('is the first row of a plain list', () => {
    expect(find([['Name', 'Email', 'Title', 'Employees'], ...people])).toEqual([0, 0, 3]);
  });

  it("stands below note lines, as in LinkedIn's export", () => {
    const notes = [
      ['Notes:', '', '', ''],
      [
        '"When exporting your connection data, you may notice that some of the email addresses are missing."',
        '',
        '',
        '',
      ],
      ['', '', '', ''],
    ];
    expect(find([...notes, ['First Name', 'Email Address', 'Position', 'Connected On'], ...people])).toEqual([3, 0, 3]);
  });

  it('is the lower of two lines where the upper one names groups of columns', () => {
    expect(find([['Contact', '', '', 'Company'], ['Name', 'Email', 'Title', 'Employees'], ...people])).toEqual([
      1, 0, 3,
    ]);
  });

  it('is the line with more names where cells are merged downwards, and says that a second line follows', () => {
    const found = findHeader(
      [['Name', 'Contact', '', 'Employees'], ['', 'Email', 'Title', ''], ...people, ...people],
      names,
    );
    expect('header' in found && found.header).toMatchObject({ row: 0, secondLine: true });
  });

  it('may hold blank cells', () => {
    expect(find([['Name', '', 'Title', 'Employees'], ...people])).toEqual([0, 0, 3]);
    expect(
      find([
        ['姓名', '', '备注'],
        ['王', '甲', '好'],
        ['李', '乙', '无'],
        ['张', '丙', '好'],
      ]),
    ).toEqual([0, 0, 2]);
  });

  it('is found beside blank rows and columns', () => {
    const moved = [['Name', 'Email', 'Title', 'Employees'], ...people].map((row) => ['', '', ...row]);
    expect(find([[], ['', ''], ...moved])).toEqual([2, 2, 5]);
  });

  it('may be in a language we do not know', () => {
    expect(find([['Nimi', 'Sähköposti', 'Tehtävä', 'Henkilöstö'], ...people])).toEqual([0, 0, 3]);
  });

  it('may hold only texts above only texts', () => {
    expect(
      find([
        ['Nom', 'Ville'],
        ['Ann', 'Lyon'],
        ['Bob', 'Nice'],
        ['Cem', 'Lyon'],
      ]),
    ).toEqual([0, 0, 1]);
  });

  it('may be long questions', () => {
    const questions = ['how_many_people_work_in_your_company_and_its_subsidiaries_all_over_the_world_today?', 'email'];
    expect(find([questions, [120, 'a@b.de'], [7, 'c@d.de']])).toEqual([0, 0, 1]);
  });

  it('is alone where there are no leads yet', () => {
    expect(find([['Name', 'Email']])).toEqual([0, 0, 1]);
  });
});

describe('the columns of the list', () => {
  const list = [['Name', 'Email', 'Title', 'Employees'], ...people, ...people];

  it('leave out a small table to the right', () => {
    const legend: Rows = [
      ['Legend', 'Count'],
      ['Hot', 3],
    ];
    expect(find(list.map((row, index) => [...row, '', ...(legend[index] ?? ['', ''])]))).toEqual([0, 0, 3]);
  });

  it('go on after an empty column', () => {
    expect(find(list.map((row, index) => [...row, '', index === 0 ? 'Source' : 'Web']))).toEqual([0, 0, 5]);
  });

  it('leave out the columns that are not of the list', () => {
    expect(
      find(
        list.map((row, index) => [...row, index === 0 ? 'Score' : 50]),
        new Set([4]),
      ),
    ).toEqual([0, 0, 3]);
  });
});

describe('no header row is found', () => {
  it('in an empty tab', () => {
    expect(find([])).toBe('empty');
    expect(
      find([
        ['', ' '],
        [null, false],
      ]),
    ).toBe('empty');
  });

  it('in a list that begins with its first lead', () => {
    expect(find(people)).toBe('noHeader');
  });

  it('in numbers alone', () => {
    expect(
      find([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toBe('noHeader');
  });

  it('above errors alone', () => {
    expect(
      find([
        ['#REF!', '#N/A'],
        ['#REF!', 1],
      ]),
    ).toBe('noHeader');
  });
});
