-- What was found of the points of an order is corrected by somebody who has not verified any of them: those who have so far are known.
INSERT INTO authorships (subject_id, actor_id, since)
SELECT p.order_id, c.checked_by, min(c.checked_at)
FROM order_checks c JOIN order_points p ON p.id = c.point_id
GROUP BY p.order_id, c.checked_by
ON CONFLICT DO NOTHING;
