import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

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

/** The greys of the dark appearance, in the hue of our grounds. */
const dark: MantineColorsTuple = [
  '#e9ebee',
  '#c4cad2',
  '#a9b1bc',
  '#7d8794',
  '#444b55',
  '#373d46',
  '#22272e',
  '#1b1f24',
  '#14171b',
  '#101317',
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

/** The variant colours of Mantine with our ink and our red: what is filled with the primary colour gets the ink of its appearance. */
const variantColors: VariantColorsResolver = (input) => {
  const isInk =
    input.color === undefined || input.color === 'ink' || input.color === input.theme.primaryColor;
  if (input.variant === 'filled' && isInk) {
    return {
      background: 'var(--button-ink)',
      hover: 'var(--button-ink-hover)',
      color: 'var(--button-ink-text)',
      border: '1px solid transparent',
    };
  }
  const colors = defaultVariantColorsResolver(input);
  // What removes something is red in both appearances; Mantine's own red is nearly white in the dark.
  return input.variant === 'subtle' && input.color === 'red' ? { ...colors, color: 'var(--danger)' } : colors;
};

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
  colors: { ink, coaching, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  variantColorResolver: variantColors,
  defaultRadius: 'md',
  radius: { md: '8px', lg: '10px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      styles: {
        content: { background: 'var(--surface)', border: '1px solid var(--line)' },
        header: { background: 'var(--surface)' },
        title: { fontSize: 'var(--text-heading)', fontWeight: 620 },
      },
    },
    // A name without a gap, or one that never ends, stays within its list.
    Select: { styles: { option: { overflowWrap: 'anywhere' } } },
    MultiSelect: { styles: { option: { overflowWrap: 'anywhere' } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Checkbox: { defaultProps: { iconColor: 'var(--button-ink-text)' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Radio: { defaultProps: { iconColor: 'var(--button-ink-text)' } },
    Switch: {
      styles: { thumb: { background: 'var(--button-ink-text)', borderColor: 'var(--line-strong)' } },
    },
    Badge: { styles: { root: { textTransform: 'none' } } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
  },
});

/** Mantine's own variables, set to our tokens, so that its parts stand on the same ground and in the same ink as ours. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--surface-sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--ask)',
    '--mantine-primary-color-contrast': 'var(--button-ink-text)',
  };
  return { variables: {}, light: shared, dark: shared };
};
