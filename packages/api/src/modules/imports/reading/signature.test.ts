import { describe, expect, it } from 'vitest';
import { refuseOtherFormats } from './signature.ts';

const refusalOf = (bytes: Buffer | string) => {
  try {
    refuseOtherFormats(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
};

describe('files that people take for CSV', () => {
  it.each([
    ['an Excel workbook', 'PK\x03\x04\x14\x00\x06\x00', 'Excel workbook'],
    ['an old Excel document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Excel'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a compressed file', '\x1f\x8b\x08\x00', 'compressed'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'picture'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'picture'],
    ['a word-processor document', '{\\rtf1\\ansi', 'word-processor'],
    ['a web page', '<!DOCTYPE html><html>', 'web page'],
    ['a spreadsheet saved as a web page', '\n<table border=1>', 'web page'],
    ['XML', '<?xml version="1.0"?>', 'XML'],
    ['JSON', '[{"id":1}]', 'JSON'],
    ['JSON with a byte order mark', '\xef\xbb\xbf{ "people": [] }', 'JSON'],
  ])('%s is refused by name', (_, start, word) => {
    expect(refusalOf(start)).toContain(word);
  });

  it.each(['id,name\n1,Ada', '"id";"name"', 'sep=;\nid;name', '[1],[2]\n3,4'])(
    '%j is let through',
    (start) => {
      expect(refusalOf(start)).toBeNull();
    },
  );
});
