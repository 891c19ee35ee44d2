/** Older names of members, which Google's published types have dropped and Google still runs; by class, with the name that took their place. */
export const OLDER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Range: {
    getColumnIndex: 'getColumn',
    getBackgroundColor: 'getBackground',
    getBackgroundColors: 'getBackgrounds',
    setBackgroundColor: 'setBackground',
    setBackgroundColors: 'setBackgrounds',
    getComment: 'getNote',
    setComment: 'setNote',
  },
};
