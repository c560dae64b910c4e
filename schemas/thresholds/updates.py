"""When updates, the stories that they tell, and priorities are a signal."""

from __future__ import annotations

from schemas.setting import DAYS, POINTS, SHARE, WHOLE, Setting

GROUP = "Signals on updates and priorities"
SETTINGS = (
    Setting("vague_below", "40", "An update is vague below (points)", *POINTS, GROUP),
    Setting("legible_from", "70", "An update is legible from (points)", *POINTS, GROUP),
    Setting("copied_at_most", "40", "An update that repeats the one before has at most (points)", *POINTS, GROUP),
    Setting("copied_share", "0.9", "An update repeats the one before from this likeness", *SHARE, GROUP),
    Setting("update_rhythm_days", "30", "The rhythm of updates where it cannot be seen (days)", *DAYS, GROUP),
    Setting("update_grace_days", "7", "An update is fresh until its rhythm and (days)", *DAYS, GROUP),
    Setting("stories_days", "21", "Stories are told at the same time within (days)", *DAYS, GROUP),
    Setting("stories_apart_days", "30", "Finish dates of one initiative disagree from (days)", *DAYS, GROUP),
    Setting("clearer_by", "25", "A supplier is clearer than we are by (points)", *POINTS, GROUP),
    Setting("clearer_days", "60", "Clearness is compared over (days)", *DAYS, GROUP),
    Setting("top_share", "0.5", "Too much is first in priority above this share", *SHARE, GROUP),
    Setting("top_from", "8", "Shares of priorities are looked at from (initiatives)", *WHOLE, GROUP),
    Setting("displaced_days", "60", "A push presses when the finish moved by (days)", *DAYS, GROUP),
)
