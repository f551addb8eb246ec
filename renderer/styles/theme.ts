import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The ink that buttons and active things are made of: dark on light, light on dark. */
const ink: MantineColorsTuple = [
  '#f2f4f6',
  '#e6e9ed',
  '#d0d6dd',
  '#b3bcc7',
  '#8f9bab',
  '#6c7a8c',
  '#4e5c6e',
  '#364253',
  '#242e3c',
  '#171f2a',
];

const coaching: MantineColorsTuple = [
  '#fbf0f8',
  '#f5e4f0',
  '#eac6df',
  '#dd92c8',
  '#c86dae',
  '#b05496',
  '#994584',
  '#873a72',
  '#6d2f5c',
  '#522345',
];

/** Mantine's settings: our type, our ink, calm corners. Everything else comes from the tokens. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace",
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: 'var(--text-title)', lineHeight: '1.25' },
      h2: { fontSize: 'var(--text-heading)', lineHeight: '1.35' },
      h3: { fontSize: 'var(--text-body)', lineHeight: '1.4' },
    },
  },
  fontSizes: {
    xs: 'var(--text-caption)',
    sm: 'var(--text-small)',
    md: 'var(--text-body)',
    lg: 'var(--text-lead)',
    xl: 'var(--text-heading)',
  },
  colors: { ink, coaching },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  defaultRadius: 'md',
  radius: { md: '8px', lg: '10px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
  },
});
