import { Menu } from '@mantine/core';
import type { RefObject } from 'react';
import { MoreMenu } from '../ui/MoreMenu.tsx';
import { tellProblem } from '../ui/tell-problem.tsx';

/** The menu of a chart: save it as a picture. `frame` holds what is drawn, words and legend included. */
export function ChartMenu({ title, frame }: { title: string; frame: RefObject<HTMLElement | null> }) {
  const save = async (form: 'png' | 'svg') => {
    try {
      const { savePicture } = await import('./picture/save-picture.ts');
      if (frame.current) await savePicture(frame.current, title, form);
    } catch {
      tellProblem({
        code: 'no-picture',
        message: 'The picture couldn’t be made.',
        remedy: 'Save the chart in the other form, or try again.',
      });
    }
  };
  return (
    <MoreMenu label={`More for “${title}”`}>
      <Menu.Item onClick={() => void save('png')}>Save as PNG, for slides and documents</Menu.Item>
      <Menu.Item onClick={() => void save('svg')}>Save as SVG, sharp at any size</Menu.Item>
    </MoreMenu>
  );
}
