import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/tokens.css';
import './print/paper.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connectBridge } from './bridge-client/connect-bridge.ts';
import { newId } from './state/new-id.ts';
import { WorkspaceStore } from './state/workspace-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in');

const store = new WorkspaceStore(await connectBridge(), newId());
void store.open();

createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
