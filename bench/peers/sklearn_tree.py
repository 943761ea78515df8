"""scikit-learn's decision tree on the numbers of bench/tree.ts; prints the seconds of the fit, and the AUC on the same rows.

usage: sklearn_tree.py FILE COLUMNS DEPTH MIN_LEAF     needs: numpy scikit-learn
"""
import sys
import time
import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier

columns, depth, min_leaf = map(int, sys.argv[2:])
data = np.fromfile(sys.argv[1]).reshape(columns + 1, -1)
x, y = np.ascontiguousarray(data[:-1].T), data[-1].astype(int)
start = time.perf_counter()
tree = DecisionTreeClassifier(max_depth=depth, min_samples_leaf=min_leaf, random_state=0).fit(x, y)
print(time.perf_counter() - start, roc_auc_score(y, tree.predict_proba(x)[:, 1]))
