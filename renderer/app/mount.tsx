import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../styles/tokens.css';
import '../print/paper.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { App } from './App.tsx';

/** Draws the page over a workspace. */
export function mount(store: WorkspaceStore): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place to draw in');
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}
