import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DateStyle, ImportAction, ImportField, ImportKind, ImportState } from '../../gql/graphql.ts';

export const importKindNames: Record<ImportKind, MessageDescriptor> = {
  PEOPLE: msg`People`,
  RELATIONSHIPS: msg`Relationships`,
};

export const importStateNames: Record<ImportState, MessageDescriptor> = {
  RECEIVING: msg`Being received`,
  CHECKING: msg`Being checked`,
  CHECKED: msg`Waits to be applied`,
  APPLYING: msg`Being applied`,
  DONE: msg`Applied`,
  CANCELLED: msg`Stopped`,
  FAILED: msg`Failed`,
};

export const importActionNames: Record<ImportAction, MessageDescriptor> = {
  CREATE: msg`New`,
  UPDATE: msg`Changed`,
  DEACTIVATE: msg`Leaves`,
  UNCHANGED: msg`As it is`,
  REFUSE: msg`Refused`,
};

export const dateStyleNames: Record<DateStyle, MessageDescriptor> = {
  ISO: msg`Year first: 2026-11-23`,
  DAY_FIRST: msg`Day first: 23/11/2026`,
  MONTH_FIRST: msg`Month first: 11/23/2026`,
};

export const importFieldNames: Record<ImportField, MessageDescriptor> = {
  EXTERNAL_ID: msg`Staff id`,
  NAME: msg`Full name`,
  FIRST_NAME: msg`First name`,
  LAST_NAME: msg`Last name`,
  WORK_EMAIL: msg`Work e-mail`,
  LOGIN: msg`Login name`,
  DEPARTMENT: msg`Department`,
  JOB_TITLE: msg`Job title`,
  MANAGER_EXTERNAL_ID: msg`Manager's staff id`,
  MANAGER_EMAIL: msg`Manager's e-mail`,
  HIRE_DATE: msg`First day`,
  TIME_ZONE: msg`Time zone`,
  LOCALE: msg`Language`,
  ACTIVE: msg`Still works here`,
  GUIDE_EXTERNAL_ID: msg`Coach's or mentor's staff id`,
  GUIDE_EMAIL: msg`Coach's or mentor's e-mail`,
  LEARNER_EXTERNAL_ID: msg`Client's or mentee's staff id`,
  LEARNER_EMAIL: msg`Client's or mentee's e-mail`,
  ENGAGEMENT_ID: msg`Engagement id`,
  TOPIC: msg`Topic`,
  STARTS_ON: msg`First day`,
  ENDS_ON: msg`Last day`,
  TERM: msg`Term`,
  YEAR: msg`Year`,
  PROGRAM: msg`Program`,
};

/** What the columns of a file can stand for, by kind, in the order of the choice. */
export const fieldsOf: Record<ImportKind, ImportField[]> = {
  PEOPLE: [
    'EXTERNAL_ID',
    'NAME',
    'FIRST_NAME',
    'LAST_NAME',
    'WORK_EMAIL',
    'LOGIN',
    'DEPARTMENT',
    'JOB_TITLE',
    'MANAGER_EXTERNAL_ID',
    'MANAGER_EMAIL',
    'HIRE_DATE',
    'TIME_ZONE',
    'LOCALE',
    'ACTIVE',
  ],
  RELATIONSHIPS: [
    'GUIDE_EXTERNAL_ID',
    'GUIDE_EMAIL',
    'LEARNER_EXTERNAL_ID',
    'LEARNER_EMAIL',
    'ENGAGEMENT_ID',
    'PROGRAM',
    'TOPIC',
    'STARTS_ON',
    'ENDS_ON',
    'TERM',
    'YEAR',
  ],
};

/** A delimiter by a name one can read. */
export const delimiterNames: Record<string, MessageDescriptor> = {
  ',': msg`comma`,
  ';': msg`semicolon`,
  '\t': msg`tab`,
  '|': msg`vertical bar`,
};
