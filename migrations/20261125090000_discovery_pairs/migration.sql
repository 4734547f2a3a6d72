-- Rows are found by a city together with a category or a language from here on: those of the old form are due at once.
UPDATE "creator_portfolio" SET "refresh_at" = '2000-01-01';
