import { expect, it, vi } from 'vitest';
import {
  isKeyFragment,
  keepLaunchKey,
  takeLaunchKey,
} from '../../../../renderer/bridge-client/launch-key.ts';

const KEY = 'k'.repeat(43);

function keyPlace(hash: string) {
  const kept = new Map<string, string>();
  return {
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: vi.fn() },
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    },
  };
}

it('takes the key out of the address and keeps it over a reload', () => {
  const place = keyPlace(`#key=${KEY}`);
  expect(takeLaunchKey(place)).toBe(KEY);
  expect(place.history.replaceState).toHaveBeenCalledWith(null, '', '/');
  keepLaunchKey(place, KEY);
  expect(takeLaunchKey({ ...place, location: { ...place.location, hash: '#/today' } })).toBe(KEY);
});

it('has no key when the address holds none', () => {
  const place = keyPlace('#/plan');
  expect(takeLaunchKey(place)).toBeNull();
  expect(place.history.replaceState).not.toHaveBeenCalled();
});

it('takes nothing that isn’t shaped like a key', () => {
  expect(isKeyFragment(`#key=${KEY}`)).toBe(true);
  for (const hash of ['', '#key=', '#key=short', `#key=${KEY}x`, `#/key=${KEY}`, `#key=${'!'.repeat(43)}`]) {
    expect(isKeyFragment(hash)).toBe(false);
    expect(takeLaunchKey(keyPlace(hash))).toBeNull();
  }
});
