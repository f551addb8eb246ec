/** How useful a rep found the coaching, as choices; 0 is not asked. */
export const RATING_CHOICES = [
  { value: '0', label: 'Not asked' },
  ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
];
