-- A point that was met can be annulled as well: that it was met stays true, and what it cost that it was met too late falls away
-- (forvaltningsloven §§ 34, 35, 51).
ALTER TABLE order_points DROP CONSTRAINT order_points_check1;
ALTER TABLE order_points
  ADD CONSTRAINT order_points_annulled_check
    CHECK (CASE state WHEN 'ANNULLED' THEN annulled_on IS NOT NULL WHEN 'FULFILLED' THEN true ELSE annulled_on IS NULL END);
