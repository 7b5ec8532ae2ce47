CREATE INDEX paper_of_day ON papers.paper (day, organisation);
