import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a picture is drawn to: its width and its text in CSS pixels, and the side its lines begin on. */
export type Measure = { width: number; text: number; isMirrored: boolean };

/** The width and the text size an element has now, followed as they change. The first values stand for one not yet laid out. */
export function useMeasure<Box extends HTMLElement>(): [Ref<Box>, Measure] {
  const box = useRef<Box>(null);
  const [measure, setMeasure] = useState<Measure>({ width: 640, text: 12, isMirrored: false });
  useLayoutEffect(() => {
    const { current: element } = box;
    if (!element) return;
    const read = () => {
      const { fontSize, direction } = getComputedStyle(element);
      const now = { width: element.clientWidth, text: Number.parseFloat(fontSize), isMirrored: direction === 'rtl' };
      if (now.width === 0) return; // not shown
      setMeasure((last) =>
        last.width === now.width && last.text === now.text && last.isMirrored === now.isMirrored ? last : now,
      );
    };
    read();
    const observer = new ResizeObserver(read); // text that grows makes the picture higher, and with it this box
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, measure];
}
