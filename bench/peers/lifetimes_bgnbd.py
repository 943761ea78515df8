"""What a data scientist would write: BG/NBD by lifetimes on a table of frequency, recency and T (weeks). Prints seconds and parameters."""
import json
import sys
import time

import pandas as pd
from lifetimes import BetaGeoFitter

table = pd.read_csv(sys.argv[1])
start = time.perf_counter()
model = BetaGeoFitter().fit(table["frequency"], table["recency"], table["T"])
print(json.dumps({"seconds": time.perf_counter() - start, "parameters": dict(model.params_)}))
