/** The invented names, titles and choices from which the English list is drawn. */

/** Countries with first and last names that are common there. */
export const PEOPLE = [
  [
    'Germany',
    ['Anke', 'Jörg', 'Katrin', 'Lukas', 'Sönke', 'Ulrike'],
    ['Müller', 'Schröder', 'Weiß', 'Krüger', 'Böhm', 'Vogel'],
  ],
  ['Austria', ['Florian', 'Heidi', 'Matthias', 'Veronika'], ['Gruber', 'Hofstätter', 'Pichler', 'Wögerbauer']],
  [
    'United States',
    ['Ashley', 'Brandon', 'Denise', 'Marcus', 'Tiffany', 'Wayne'],
    ['Carter', 'Delgado', "O'Neal", 'Whitfield', 'Yates', 'Booker'],
  ],
  [
    'United Kingdom',
    ['Alistair', 'Gemma', 'Harriet', 'Nigel', 'Priya'],
    ['Ashworth', 'Fairbairn', 'Hughes', 'Okafor', 'Shah'],
  ],
  ['France', ['Aurélie', 'Benoît', 'Chloé', 'Étienne'], ['Lefèvre', 'Garnier', 'Rousseau', 'Chauvet']],
  ['Netherlands', ['Joost', 'Marieke', 'Sanne', 'Wouter'], ['de Vries', 'van den Berg', 'Hoekstra', 'Bakker']],
  ['Sweden', ['Åsa', 'Björn', 'Linnéa', 'Per'], ['Ångström', 'Lindqvist', 'Sjöberg', 'Nyström']],
  ['Poland', ['Agnieszka', 'Łukasz', 'Małgorzata', 'Paweł'], ['Wójcik', 'Zieliński', 'Dąbrowska', 'Kamińska']],
  ['Spain', ['Begoña', 'Íñigo', 'Lucía', 'Raúl'], ['Núñez', 'Ibáñez', 'Ortega', 'Peña']],
  ['Brazil', ['Beatriz', 'João', 'Luíza', 'Thiago'], ['Gonçalves', 'Moreira', 'Araújo', 'Figueiredo']],
  ['India', ['Aarav', 'Deepika', 'Rohan', 'Sunita'], ['Iyer', 'Banerjee', 'Kulkarni', 'Reddy']],
  ['Canada', ['Amélie', 'Connor', 'Megan', 'Noah'], ['Tremblay', 'MacLeod', 'Bouchard', 'Sinclair']],
];

export const COMPANY_STARTS = [
  'Tav',
  'Osk',
  'Quin',
  'Brel',
  'Vor',
  'Mel',
  'Zan',
  'Fjor',
  'Hul',
  'Kest',
  'Nim',
  'Pral',
  'Rud',
  'Sarn',
  'Wex',
  'Yol',
  'Drav',
  'Gim',
  'Lun',
  'Ister',
];
export const COMPANY_MIDDLES = ['ori', 'elu', 'da', 'emi', 'antu', 'ilo', 'ubra', 'evi', 'oma', 'iska'];
export const COMPANY_ENDS = ['nd', 'ra', 'xo', 'ntis', 'lle', 'mark', 'dor', 'sen', 'vik', 'qua'];
export const COMPANY_FORMS = [
  'GmbH',
  'Ltd',
  'Inc.',
  'AB',
  'B.V.',
  'Group',
  'Labs',
  'Systems',
  'Logistics',
  'Consulting',
  'S.A.',
  'Partners',
];

/** Titles by department, from the most to the least senior level; several spellings of each. */
export const TITLES = {
  Sales: [
    ['Chief Revenue Officer', 'CRO', 'Founder'],
    ['VP Sales', 'Vice President of Sales'],
    ['Sales Director', 'Director of Sales'],
    ['Sales Manager', 'Head of Inside Sales'],
    ['Sales Representative', 'Account Executive'],
  ],
  Marketing: [
    ['Chief Marketing Officer', 'CMO'],
    ['VP Marketing', 'Vice President Marketing'],
    ['Marketing Director', 'Director, Demand Generation'],
    ['Marketing Manager', 'Campaign Manager'],
    ['Marketing Assistant', 'Working Student Marketing'],
  ],
  IT: [
    ['Chief Technology Officer', 'CTO', 'C.T.O.', 'Chief Information Officer'],
    ['VP Engineering', 'V.P. of Engineering'],
    ['IT Director', 'Director of Information Technology'],
    ['IT Manager', 'Head of IT Operations'],
    ['Systems Analyst', 'Software Engineer'],
  ],
  Finance: [
    ['Chief Financial Officer', 'CFO'],
    ['VP Finance'],
    ['Finance Director', 'Director of Procurement'],
    ['Procurement Manager', 'Finance Manager'],
    ['Accountant', 'Buyer'],
  ],
  Operations: [
    ['CEO', 'C.E.O.', 'Chief Executive Officer', 'Managing Director', 'Geschäftsführerin'],
    ['VP Operations', 'Vice President Operations'],
    ['Director of Operations', 'Plant Director'],
    ['Operations Manager', 'Office Manager'],
    ['Operations Intern', 'Coordinator'],
  ],
};

export const INDUSTRIES = [
  ['Software', 22],
  ['Manufacturing', 18],
  ['Logistics', 12],
  ['Financial Services', 10],
  ['Retail', 12],
  ['Healthcare', 9],
  ['Education', 7],
  ['Non-profit', 5],
  ['Select', 5],
];
export const SIZES = [
  [[1, 10], 22],
  [[11, 50], 26],
  [[51, 200], 24],
  [[201, 1000], 19],
  [[1001, 6000], 9],
];
export const SOURCES = [
  ['Website', 26],
  ['Referral', 12],
  ['Webinar', 14],
  ['Trade Show', 9],
  ['LinkedIn', 13],
  ['Google Ads', 12],
  ['Cold Call', 10],
  ['Select', 4],
];
export const PRODUCTS = ['CRM', 'Analytics', 'Automation', 'Support Desk', 'Invoicing'];
export const TIMELINES = [
  ['Within 1 month', 14],
  ['Within 6 months', 26],
  ['Undecided', 24],
  ['Select', 14],
  ['', 22],
];
export const BUDGETS = [1500, 3000, 5000, 8000, 12000, 20000, 35000, 60000, 120000];
export const OWNERS = ['Dana Whitlock', 'Femi Adeyemi', 'Ingrid Solheim', 'Tomás Rey'];
export const FREE_MAIL = ['gmail.com', 'outlook.com', 'gmail.com', 'outlook.com', 'qq.com', '163.com'];
