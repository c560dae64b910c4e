"""The words of the worker list: who works for the sample company, one line per worker."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# employee ID | name | business title | supervisory organisation | manager | hire date | last day | worker type | contractor firm | deputy
WORKERS = """
100101 | Helen Prior | Chief Operating Officer | Executive | | 2016-03-01 | | Employee | | Tom Ashworth
100102 | David Hale | Chief Financial Officer | Finance | Helen Prior | 2018-09-03 | | Employee | | Sabine Kurz
100103 | Jonas Brandt | Managing Director Germany | DE Management | Helen Prior | 2014-01-06 | | Employee | | Stefan Riedel
100104 | Michael Okafor | Head of Group IT | IT | Helen Prior | 2019-05-13 | | Employee | | Katrin Vogel
100105 | Anna Lindqvist | Head of Procurement | Procurement | David Hale | 2020-02-03 | | Employee | | Hannah Pike
100106 | Emma Whitlock | HR Director | HR | Helen Prior | 2017-06-19 | | Employee | | Joanna Frost
100107 | Tom Ashworth | Director UK Road | UK Road | Helen Prior | 2012-10-01 | | Employee | | Callum Reid
100108 | Priya Nair | Director UK Warehousing | UK Warehouse | Helen Prior | 2015-04-20 | | Employee | | Marcus Ojo
100109 | Stefan Riedel | Head of Operations Germany | DE Contract Logistics | Jonas Brandt | 2011-08-15 | | Employee | | Heike Schreiber
100110 | Sabine Kurz | Head of Finance Germany | Finance | David Hale | 2013-02-01 | | Employee | | Jens Albrecht
100111 | Katrin Vogel | IT Manager Germany | IT | Michael Okafor | 2016-11-14 | | Employee | | Timo Wenzel
100112 | Luca Ferrante | Head of Digital Products | Digital | Michael Okafor | 2021-01-11 | | Employee | | Sophie Grant
100113 | Nadia Rahman | Head of Data | Data | David Hale | 2021-07-05 | | Employee | | Oliver Stamp
100114 | Gareth Pugh | Group Fleet Manager | Fleet | Tom Ashworth | 2010-03-22 | | Employee | | Rhys Morgan
100115 | Ruth Calder | Head of Customs and Compliance | Customs | Helen Prior | 2019-02-11 | | Employee | | Imogen Platt
100116 | Owen Marsh | Planning Systems Manager | UK Road | Tom Ashworth | 2017-01-09 | | Employee | | Callum Reid
100117 | Florian Beck | Process Manager Duisburg | DE Contract Logistics | Stefan Riedel | 2018-04-03 | 2026-09-30 | Employee | |
100118 | Hannah Pike | Category Manager Logistics Services | Procurement | Anna Lindqvist | 2021-09-13 | | Employee | |
100119 | Joanna Frost | HR Business Partner UK | HR | Emma Whitlock | 2019-10-07 | | Employee | |
100120 | Callum Reid | Trunking Operations Manager | UK Road | Tom Ashworth | 2016-05-16 | | Employee | |
100121 | Marcus Ojo | Site Manager Tilbury | UK Warehouse | Priya Nair | 2018-01-29 | | Employee | |
100122 | Heike Schreiber | Site Manager Duisburg | DE Contract Logistics | Stefan Riedel | 2009-06-01 | | Employee | |
100123 | Jens Albrecht | Financial Controller Germany | Finance | Sabine Kurz | 2017-03-01 | | Employee | |
100124 | Timo Wenzel | Applications Lead Germany | IT | Katrin Vogel | 2019-08-01 | | Employee | |
100125 | Sophie Grant | Product Owner Driver App | Digital | Luca Ferrante | 2022-02-14 | | Employee | |
100126 | Oliver Stamp | Data Engineer | Data | Nadia Rahman | 2022-05-03 | | Employee | |
100127 | Rhys Morgan | Fleet Engineer | Fleet | Gareth Pugh | 2015-11-02 | | Employee | |
100128 | Imogen Platt | Customs Team Leader Dover | Customs | Ruth Calder | 2020-01-06 | | Employee | |
100129 | Peter Lang | Team Leader Transport Planning Unna | DE Contract Logistics | Stefan Riedel | 2012-09-17 | | Employee | |
100130 | Claire Donnelly | Group Financial Controller | Finance | David Hale | 2019-11-18 | | Employee | |
100131 | Graham Tully | Infrastructure Manager | IT | Michael Okafor | 2008-02-04 | | Employee | |
100132 | Yusuf Demir | Information Security Officer | IT | Michael Okafor | 2022-09-01 | | Employee | |
100133 | Beata Nowak | Carrier Manager Eastern Europe | DE Contract Logistics | Stefan Riedel | 2018-07-16 | | Employee | |
100134 | Isla Munro | Depot Manager Glasgow | UK Road | Tom Ashworth | 2014-08-11 | | Employee | |
100135 | Darren Hobbs | Depot Manager Wakefield | UK Road | Tom Ashworth | 2011-05-23 | | Employee | |
100136 | Lena Fischer | Customs Team Leader Emmerich | Customs | Ruth Calder | 2020-06-15 | | Employee | |
100137 | Martin Kowalski | Site Manager Unna | DE Contract Logistics | Stefan Riedel | 2016-10-04 | | Employee | |
100138 | Aisha Bello | Warehouse Systems Analyst | UK Warehouse | Priya Nair | 2021-03-29 | | Employee | |
100139 | Simon Keane | Service Desk Manager | IT | Michael Okafor | 2017-12-11 | | Employee | |
100140 | Julia Hartwig | Accounts Payable Lead Germany | Finance | Sabine Kurz | 2015-05-04 | | Employee | |
100141 | Ben Crossley | Accounts Payable Lead UK | Finance | Claire Donnelly | 2018-03-12 | | Employee | |
100142 | Megan Lowry | Programme Office Lead | Executive | Helen Prior | 2023-01-16 | | Employee | |
100143 | Ralf Petersen | Branch Manager Hamburg-Billbrook | DE Contract Logistics | Stefan Riedel | 2010-11-08 | | Employee | |
100144 | Zoe Hartley | UX Designer | Digital | Luca Ferrante | 2022-08-22 | | Employee | |
100145 | Dominik Krause | Integration Engineer | IT | Timo Wenzel | 2020-04-01 | | Employee | |
100146 | Fiona Baird | Customer Service Manager | UK Road | Helen Prior | 2013-07-01 | | Employee | |
100147 | Andreas Roth | Customer Service Manager Germany | DE Contract Logistics | Stefan Riedel | 2014-02-17 | | Employee | |
100148 | Kayleigh Dunn | Recruitment Partner Drivers | HR | Joanna Frost | 2023-04-11 | | Employee | |
100149 | Markus Thiel | HR Business Partner Germany | HR | Emma Whitlock | 2018-09-24 | | Employee | |
100150 | Rebecca Sloan | Legal Counsel | Finance | David Hale | 2020-10-19 | | Employee | |
100151 | Tobias Engel | Yard Coordinator Duisburg | DE Contract Logistics | Heike Schreiber | 2019-03-11 | | Employee | |
100152 | Liam Carver | Transport Planner | UK Road | Owen Marsh | 2020-09-07 | | Employee | |
100153 | Chloe Winter | Transport Planner | UK Road | Owen Marsh | 2021-11-01 | | Employee | |
100154 | Ewan Fraser | Transport Planner | UK Road | Callum Reid | 2019-06-24 | | Employee | |
100155 | Dennis Maurer | Dispatcher | DE Contract Logistics | Peter Lang | 2017-08-21 | | Employee | |
100156 | Svenja Hoffmann | Dispatcher | DE Contract Logistics | Peter Lang | 2022-01-10 | | Employee | |
100157 | Nils Bergmann | Dispatcher | DE Contract Logistics | Peter Lang | 2023-05-02 | | Employee | |
100158 | Adeel Khan | Shift Manager Tilbury | UK Warehouse | Marcus Ojo | 2019-04-15 | | Employee | |
100159 | Tracey Moss | Shift Manager Daventry DC1 | UK Warehouse | Priya Nair | 2012-06-18 | | Employee | |
100160 | Kieran Webb | Shift Manager Daventry DC2 | UK Warehouse | Priya Nair | 2016-02-08 | | Employee | |
100161 | Petra Sommer | Shift Manager Duisburg | DE Contract Logistics | Heike Schreiber | 2013-10-14 | | Employee | |
100162 | Uwe Lindemann | Shift Manager Unna | DE Contract Logistics | Martin Kowalski | 2007-03-05 | | Employee | |
100163 | Grace Adeyemi | Security Analyst | IT | Yusuf Demir | 2023-03-06 | | Employee | |
100164 | Jack Tomlin | Network Engineer | IT | Graham Tully | 2018-10-15 | | Employee | |
100165 | Carla Weiss | Database Administrator | IT | Graham Tully | 2014-05-12 | | Employee | |
100166 | Sam Bridges | Service Desk Analyst | IT | Simon Keane | 2022-06-13 | | Employee | |
100167 | Monika Jansen | Service Desk Analyst | IT | Simon Keane | 2021-02-22 | | Employee | |
100168 | Rory Blackwood | Software Engineer | Digital | Luca Ferrante | 2022-11-07 | | Employee | |
100169 | Ines Carvalho | Software Engineer | Digital | Luca Ferrante | 2023-02-20 | | Employee | |
100170 | Philip Asante | Data Analyst | Data | Nadia Rahman | 2023-09-04 | | Employee | |
100171 | Laura Ebner | Data Analyst | Data | Nadia Rahman | 2022-10-10 | | Employee | |
100172 | Neil Garrick | Workshop Manager Daventry | Fleet | Gareth Pugh | 2009-09-14 | | Employee | |
100173 | Holger Stein | Fleet Coordinator Germany | Fleet | Gareth Pugh | 2015-01-19 | | Employee | |
100174 | Emily Shaw | Sustainability Manager | Data | Nadia Rahman | 2024-01-08 | | Employee | |
100175 | Victor Anand | Procurement Analyst | Procurement | Anna Lindqvist | 2022-07-18 | | Employee | |
100176 | Bettina Kranz | Buyer Germany | Procurement | Anna Lindqvist | 2016-04-11 | | Employee | |
100177 | George Whitby | Facilities Manager UK | Finance | David Hale | 2013-03-18 | | Employee | |
100178 | Silke Baumann | Facilities Manager Germany | Finance | Sabine Kurz | 2017-11-06 | | Employee | |
100179 | Maria Costa | Customs Clerk Dover | Customs | Imogen Platt | 2021-05-17 | | Employee | |
100180 | Joel Fenwick | Customs Clerk Dover | Customs | Imogen Platt | 2023-08-14 | | Employee | |
100181 | Anke Vossen | Customs Clerk Emmerich | Customs | Lena Fischer | 2018-12-03 | | Employee | |
100182 | Deepa Menon | Management Accountant | Finance | Claire Donnelly | 2020-08-24 | | Employee | |
100183 | Harriet Cole | Credit Controller | Finance | Claire Donnelly | 2016-09-19 | | Employee | |
100184 | Wolfgang Pohl | General Ledger Accountant | Finance | Jens Albrecht | 2006-01-02 | | Employee | |
100185 | Amelia Stroud | Key Account Manager Retail | UK Road | Fiona Baird | 2021-01-25 | | Employee | |
100186 | Christoph Lenz | Key Account Manager Automotive | DE Contract Logistics | Andreas Roth | 2015-07-06 | | Employee | |
100187 | Paul Ingram | Health and Safety Manager | HR | Emma Whitlock | 2014-10-27 | | Employee | |
100188 | Nicole Brandl | Training Coordinator | HR | Markus Thiel | 2022-03-14 | | Employee | |
100189 | Ravi Shetty | Test Manager | IT | Michael Okafor | 2024-04-08 | | Employee | |
100190 | Lucy Farrow | Change Manager | Executive | Megan Lowry | 2024-02-19 | | Employee | |
100191 | Henrik Olsen | Interim Programme Manager Transport System | IT | Michael Okafor | 2026-02-02 | 2027-01-31 | Contingent Worker | |
100192 | Karin Adler | Interim Head of Warehouse Projects | DE Contract Logistics | Jonas Brandt | 2026-06-01 | 2026-12-31 | Contingent Worker | |
100193 | Matthias Groß | Customer Service Representative | DE Contract Logistics | Andreas Roth | 2020-11-02 | | Employee | |
100194 | Jodie Parks | Customer Service Representative | UK Road | Fiona Baird | 2022-09-26 | | Employee | |
100195 | Ian Thackray | Driver Trainer | Fleet | Gareth Pugh | 2010-07-12 | | Employee | |
100196 | Sandra Wirth | Payroll Specialist | HR | Markus Thiel | 2012-04-02 | | Employee | |
100197 | Robert Kline | Systems Analyst | IT | Michael Okafor | 2015-09-21 | 2026-05-29 | Employee | |
100198 | Alison Hargreaves | Project Manager Warehouse | UK Warehouse | Priya Nair | 2019-01-14 | 2026-07-31 | Employee | |
100199 | Bernd Zoller | Head of Dispatch Duisburg | DE Contract Logistics | Stefan Riedel | 1998-05-04 | 2026-03-31 | Employee | |
100200 | Vivian Osei | Contract Manager | Procurement | Anna Lindqvist | 2020-05-11 | 2026-08-28 | Employee | |
100201 | Mark Ellery | Telematics Manager | Fleet | Gareth Pugh | 2016-08-08 | 2026-06-30 | Employee | |
100202 | Dorothee Klein | Controller | Finance | Jens Albrecht | 2018-02-12 | 2025-12-31 | Employee | |
100203 | Stuart Pell | IT Security Manager | IT | Michael Okafor | 2019-09-30 | 2026-02-27 | Employee | |
100204 | Natalie Quirke | Customer Portal Product Owner | Digital | Luca Ferrante | 2021-10-04 | 2026-10-16 | Employee | |
100205 | Declan Moore | Transport Manager Bristol | UK Road | Callum Reid | 2017-05-08 | | Employee | |
100206 | Wiebke Sander | Quality Manager Germany | DE Contract Logistics | Stefan Riedel | 2021-06-07 | | Employee | |
100207 | Hugo Larkin | Insurance and Claims Manager | Finance | David Hale | 2018-11-12 | | Employee | |
100208 | Nadia Rahmani | Order Entry Clerk | UK Road | Fiona Baird | 2024-06-03 | | Employee | |
200011 | Andrea Falk | Delivery Manager | Cargowerk project team | Katrin Vogel | 2025-03-03 | | Contingent Worker | Cargowerk Software GmbH |
200012 | Björn Hansen | Interface Developer | Cargowerk project team | Katrin Vogel | 2025-09-15 | | Contingent Worker | Cargowerk Software GmbH |
200013 | Lorna Teague | Implementation Consultant | Nordtec on-site team | Priya Nair | 2025-10-06 | | Contingent Worker | Nordtec Systems Limited |
200014 | Dev Patel | Support Engineer | Nordtec on-site team | Priya Nair | 2026-01-12 | | Contingent Worker | Nordtec Systems Limited |
200015 | Jürgen Kessler | Senior Consultant | Kessler project office | Jonas Brandt | 2026-04-01 | | Contingent Worker | Kessler Projektpartner GmbH |
200016 | Corinna Brehm | Cloud Architect | Skyform managed service | Michael Okafor | 2025-11-03 | | Contingent Worker | Skyform Hosting GmbH |
200017 | Toby Marlow | Consultant Network Study | Arden Bell engagement | Helen Prior | 2026-03-02 | 2026-09-30 | Contingent Worker | Arden Bell Consulting LLP |
200018 | Sean Riordan | Client Service Lead | Ironpost monitoring | Yusuf Demir | 2025-06-02 | | Contingent Worker | Ironpost Cyber Ltd |
200019 | Marieke de Vries | Customer Success Manager | Dockslot | Luca Ferrante | 2026-02-16 | | Contingent Worker | Dockslot B.V. |
200020 | Frank Hoyer | Solution Consultant Customs | Portalo | Ruth Calder | 2026-05-04 | | Contingent Worker | Portalo Zollsoftware GmbH |
900001 | IT Service Desk | Shared mailbox | IT | Simon Keane | 2018-01-01 | | Mailbox | |
900002 | Vendor Management Committee | Meets every second Thursday | Procurement | | 2022-01-01 | | | |
"""

# The list of the next week: whole lines take the place of those with the same number.
NEXT = """
100116 | Owen Marsh | Planning Systems Manager | UK Road | Tom Ashworth | 2017-01-09 | 2026-11-18 | Employee | | Callum Reid
100152 | Liam Carver | Transport Planner | UK Road | Callum Reid | 2020-09-07 | | Employee | |
100153 | Chloe Winter | Transport Planner | UK Road | Callum Reid | 2021-11-01 | | Employee | |
"""
