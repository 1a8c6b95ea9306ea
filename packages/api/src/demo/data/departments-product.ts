import type { DepartmentPlan } from './departments.ts';

/** The departments that make what Northwind Labs sells: instruments and forecasts for wind and solar operators. */
export const productDepartments: readonly DepartmentPlan[] = [
  {
    name: 'Software Engineering',
    head: 'VP Software Engineering',
    office: 'berlin',
    seats: [],
    teams: [
      {
        lead: 'Engineering Manager, Platform',
        offices: ['berlin', 'capeTown', 'london'],
        seats: [
          ['Principal Engineer', 1],
          ['Staff Engineer', 1],
          ['Senior Software Engineer', 3],
          ['Software Engineer', 4],
        ],
      },
      {
        lead: 'Engineering Manager, Forecast Products',
        offices: ['newYork', 'lisbon'],
        seats: [
          ['Staff Engineer', 1],
          ['Senior Software Engineer', 3],
          ['Software Engineer', 4],
          ['Junior Software Engineer', 1],
        ],
      },
      {
        lead: 'Engineering Manager, Device Cloud',
        offices: ['bengaluru', 'singapore'],
        seats: [
          ['Staff Engineer', 1],
          ['Senior Software Engineer', 4],
          ['Software Engineer', 5],
          ['Junior Software Engineer', 1],
        ],
      },
      {
        lead: 'Engineering Manager, Customer Apps',
        offices: ['lisbon', 'saoPaulo'],
        seats: [
          ['Senior Software Engineer', 3],
          ['Software Engineer', 4],
          ['Junior Software Engineer', 2],
        ],
      },
      {
        lead: 'Engineering Manager, Developer Experience',
        offices: ['nairobi', 'berlin'],
        seats: [
          ['Staff Engineer', 1],
          ['Senior Site Reliability Engineer', 2],
          ['Site Reliability Engineer', 3],
          ['Senior Software Engineer', 2],
          ['Build Engineer', 1],
        ],
      },
    ],
  },
  {
    name: 'Hardware & Firmware',
    head: 'VP Hardware',
    office: 'berlin',
    seats: [],
    teams: [
      {
        lead: 'Firmware Engineering Manager',
        offices: ['london', 'saoPaulo', 'berlin'],
        seats: [
          ['Principal Firmware Engineer', 1],
          ['Senior Firmware Engineer', 3],
          ['Firmware Engineer', 5],
        ],
      },
      {
        lead: 'Electronics Engineering Manager',
        offices: ['berlin', 'bengaluru'],
        seats: [
          ['Senior Electronics Engineer', 3],
          ['Electronics Engineer', 4],
          ['Lab Technician', 1],
        ],
      },
      {
        lead: 'Mechanical Engineering Manager',
        offices: ['berlin', 'lisbon'],
        seats: [
          ['Senior Mechanical Engineer', 2],
          ['Mechanical Engineer', 3],
          ['Prototype Technician', 2],
        ],
      },
    ],
  },
  {
    name: 'Data & Forecasting',
    head: 'Chief Scientist',
    office: 'london',
    seats: [],
    teams: [
      {
        lead: 'Modelling Lead',
        offices: ['london', 'newYork', 'capeTown'],
        seats: [
          ['Principal Scientist', 1],
          ['Senior Atmospheric Scientist', 3],
          ['Atmospheric Scientist', 4],
        ],
      },
      {
        lead: 'Machine Learning Manager',
        offices: ['bengaluru', 'london'],
        seats: [
          ['Staff Machine Learning Engineer', 1],
          ['Senior Machine Learning Engineer', 2],
          ['Machine Learning Engineer', 3],
        ],
      },
      {
        lead: 'Analytics Manager',
        offices: ['nairobi', 'lisbon'],
        seats: [
          ['Senior Data Analyst', 2],
          ['Data Analyst', 2],
        ],
      },
    ],
  },
  {
    name: 'Product Management',
    head: 'VP Product',
    office: 'lisbon',
    seats: [],
    teams: [
      {
        lead: 'Group Product Manager, Measurement',
        offices: ['berlin', 'singapore'],
        seats: [
          ['Senior Product Manager', 2],
          ['Product Manager', 3],
          ['Associate Product Manager', 1],
        ],
      },
      {
        lead: 'Group Product Manager, Forecasting',
        offices: ['london', 'newYork'],
        seats: [
          ['Senior Product Manager', 2],
          ['Product Manager', 3],
          ['Product Operations Specialist', 1],
          ['Technical Writer', 1],
        ],
      },
    ],
  },
  {
    name: 'Design & Research',
    head: 'Director of Design',
    office: 'lisbon',
    seats: [],
    teams: [
      {
        lead: 'Design Manager',
        offices: ['berlin', 'lisbon'],
        seats: [
          ['Principal Designer', 1],
          ['Senior Product Designer', 3],
          ['Product Designer', 3],
        ],
      },
      {
        lead: 'Research Lead',
        offices: ['saoPaulo', 'london'],
        seats: [
          ['Senior User Researcher', 1],
          ['User Researcher', 2],
          ['Content Designer', 1],
        ],
      },
    ],
  },
  {
    name: 'Quality & Reliability',
    head: 'Director of Quality',
    office: 'berlin',
    seats: [],
    teams: [
      {
        lead: 'Test Engineering Manager',
        offices: ['bengaluru', 'berlin'],
        seats: [
          ['Senior Test Engineer', 3],
          ['Test Engineer', 4],
        ],
      },
      {
        lead: 'Calibration Lab Manager',
        offices: ['berlin', 'capeTown'],
        seats: [
          ['Senior Calibration Engineer', 2],
          ['Calibration Technician', 3],
          ['Reliability Engineer', 1],
        ],
      },
    ],
  },
];
