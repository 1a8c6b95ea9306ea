import type { DepartmentPlan } from './departments.ts';

/** The departments that sell, deliver and run the company. */
export const companyDepartments: readonly DepartmentPlan[] = [
  {
    name: 'IT & Security',
    head: 'Chief Information Security Officer',
    office: 'berlin',
    seats: [],
    teams: [
      {
        lead: 'IT Operations Manager',
        offices: ['bengaluru', 'newYork', 'lisbon'],
        seats: [
          ['Senior Systems Administrator', 2],
          ['Systems Administrator', 2],
          ['IT Support Specialist', 2],
        ],
      },
      {
        lead: 'Security Engineering Manager',
        offices: ['berlin', 'london'],
        seats: [
          ['Senior Security Engineer', 2],
          ['Security Engineer', 2],
          ['Security Analyst', 1],
        ],
      },
    ],
  },
  {
    name: 'Customer Success',
    head: 'VP Customer Success',
    office: 'newYork',
    seats: [],
    teams: [
      {
        lead: 'Customer Success Lead, Europe and Africa',
        offices: ['london', 'berlin', 'nairobi'],
        seats: [
          ['Senior Customer Success Manager', 2],
          ['Customer Success Manager', 4],
        ],
      },
      {
        lead: 'Customer Success Lead, Americas',
        offices: ['newYork', 'saoPaulo'],
        seats: [
          ['Senior Customer Success Manager', 1],
          ['Customer Success Manager', 3],
        ],
      },
      {
        lead: 'Technical Support Manager',
        offices: ['lisbon', 'nairobi', 'singapore'],
        seats: [
          ['Senior Support Engineer', 3],
          ['Support Engineer', 5],
        ],
      },
    ],
  },
  {
    name: 'Sales',
    head: 'Chief Revenue Officer',
    office: 'london',
    seats: [],
    teams: [
      {
        lead: 'Sales Director, Europe',
        offices: ['london', 'berlin', 'lisbon'],
        seats: [
          ['Senior Account Executive', 2],
          ['Account Executive', 4],
          ['Sales Development Representative', 2],
        ],
      },
      {
        lead: 'Sales Director, Americas',
        offices: ['newYork', 'saoPaulo'],
        seats: [
          ['Senior Account Executive', 2],
          ['Account Executive', 3],
          ['Sales Development Representative', 2],
        ],
      },
      {
        lead: 'Sales Director, Asia-Pacific',
        offices: ['singapore'],
        seats: [
          ['Senior Account Executive', 1],
          ['Account Executive', 2],
        ],
      },
      {
        lead: 'Solutions Engineering Manager',
        offices: ['newYork', 'london'],
        seats: [
          ['Senior Solutions Engineer', 1],
          ['Solutions Engineer', 2],
        ],
      },
    ],
  },
  {
    name: 'Marketing',
    head: 'VP Marketing',
    office: 'newYork',
    seats: [],
    teams: [
      {
        lead: 'Growth Marketing Manager',
        offices: ['newYork', 'lisbon'],
        seats: [
          ['Senior Marketing Specialist', 2],
          ['Marketing Specialist', 3],
          ['Events Coordinator', 1],
        ],
      },
      {
        lead: 'Brand and Content Lead',
        offices: ['london', 'nairobi'],
        seats: [
          ['Senior Content Strategist', 1],
          ['Content Writer', 2],
          ['Brand Designer', 1],
          ['Communications Specialist', 1],
        ],
      },
    ],
  },
  {
    name: 'Field Operations',
    head: 'VP Field Operations',
    office: 'newYork',
    seats: [],
    teams: [
      {
        lead: 'Installation Manager',
        offices: ['nairobi', 'capeTown', 'lisbon'],
        seats: [
          ['Senior Field Engineer', 3],
          ['Field Engineer', 5],
          ['Site Safety Officer', 1],
        ],
      },
      {
        lead: 'Field Service Manager',
        offices: ['saoPaulo', 'newYork'],
        seats: [
          ['Senior Service Technician', 2],
          ['Service Technician', 5],
          ['Dispatch Planner', 1],
        ],
      },
    ],
  },
  {
    name: 'Supply Chain',
    head: 'Director of Supply Chain',
    office: 'singapore',
    seats: [],
    teams: [
      {
        lead: 'Sourcing Manager',
        offices: ['singapore', 'saoPaulo'],
        seats: [
          ['Senior Buyer', 2],
          ['Buyer', 3],
        ],
      },
      {
        lead: 'Manufacturing Manager',
        offices: ['berlin', 'lisbon'],
        seats: [
          ['Production Engineer', 2],
          ['Production Planner', 2],
          ['Logistics Coordinator', 2],
        ],
      },
    ],
  },
  {
    name: 'Finance',
    head: 'Chief Financial Officer',
    office: 'london',
    seats: [],
    teams: [
      {
        lead: 'Financial Planning Manager',
        offices: ['london', 'nairobi'],
        seats: [
          ['Senior Financial Analyst', 2],
          ['Financial Analyst', 3],
        ],
      },
      {
        lead: 'Accounting Manager',
        offices: ['london', 'bengaluru'],
        seats: [
          ['Senior Accountant', 2],
          ['Accountant', 2],
          ['Payroll Specialist', 1],
        ],
      },
    ],
  },
  {
    name: 'Legal & Compliance',
    head: 'General Counsel',
    office: 'london',
    seats: [
      ['Senior Legal Counsel', 2],
      ['Legal Counsel', 2],
      ['Compliance Manager', 1],
      ['Privacy Counsel', 1],
      ['Contracts Specialist', 1],
    ],
    teams: [],
  },
  {
    name: 'People & Learning',
    head: 'Chief People Officer',
    office: 'lisbon',
    seats: [],
    teams: [
      {
        lead: 'Head of Coaching and Learning',
        offices: ['berlin', 'london'],
        seats: [
          ['Senior Leadership Coach', 1],
          ['Leadership Coach', 2],
          ['Learning Programs Manager', 1],
          ['Mentoring Programs Coordinator', 1],
          ['Learning Designer', 1],
        ],
      },
      {
        lead: 'People Partner Lead',
        offices: ['lisbon', 'newYork', 'bengaluru'],
        seats: [
          ['People Partner', 3],
          ['People Analytics Partner', 1],
          ['Recruiter', 2],
        ],
      },
    ],
  },
];

/** The chief executive's own department; everybody in it reports to the chief executive. */
export const executiveOffice: DepartmentPlan = {
  name: 'Executive Office',
  head: 'Chief Executive Officer',
  office: 'berlin',
  seats: [
    ['Chief of Staff', 1],
    ['Ombudsperson', 1],
    ['Executive Assistant', 1],
    ['Strategy Analyst', 1],
  ],
  teams: [],
};
