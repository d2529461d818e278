//! Indexed binary heap: the task with the smallest key, with keys that can change.

/// Min-heap of tasks. Each task is in it at most once. Equal keys are in the order of the indices.
#[derive(Debug, Default)]
pub(super) struct IndexedHeap {
    entries: Vec<Entry>,
    /// Place of each task in `entries`, or `NOWHERE`.
    places: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    key: f64,
    task: u32,
}

const NOWHERE: u32 = u32::MAX;

impl Entry {
    fn is_before(&self, other: &Self) -> bool {
        self.key
            .total_cmp(&other.key)
            .then(self.task.cmp(&other.task))
            .is_lt()
    }
}

/// Makes room for a quarter more if a list is full. Doubling it would cost more memory.
pub(super) fn reserve_quarter<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len() / 4 + 4);
    }
}

impl IndexedHeap {
    /// Returns the smallest key and its task.
    pub(super) fn first(&self) -> Option<(f64, u32)> {
        self.entries.first().map(|entry| (entry.key, entry.task))
    }

    pub(super) fn contains(&self, task: u32) -> bool {
        self.place(task).is_some()
    }

    pub(super) fn key(&self, task: u32) -> Option<f64> {
        self.place(task).map(|place| self.entries[place].key)
    }

    /// Inserts a task, or changes its key.
    pub(super) fn set(&mut self, task: u32, key: f64) {
        let entry = Entry { key, task };
        let place = self.place(task).unwrap_or_else(|| {
            if self.places.len() <= task as usize {
                reserve_quarter(&mut self.places);
                self.places.resize(task as usize + 1, NOWHERE);
            }
            reserve_quarter(&mut self.entries);
            self.entries.push(entry);
            self.entries.len() - 1
        });
        self.entries[place] = entry;
        self.settle(place);
    }

    pub(super) fn remove(&mut self, task: u32) {
        if let Some(place) = self.place(task) {
            self.entries.swap_remove(place);
            self.places[task as usize] = NOWHERE;
            if place < self.entries.len() {
                self.settle(place);
            }
        }
    }

    fn place(&self, task: u32) -> Option<usize> {
        let place = *self.places.get(task as usize)?;
        (place != NOWHERE).then_some(place as usize)
    }

    /// Moves the entry at this place up or down to where it belongs.
    fn settle(&mut self, mut place: usize) {
        let entry = self.entries[place];
        while place > 0 && entry.is_before(&self.entries[(place - 1) / 2]) {
            self.put(place, self.entries[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        loop {
            let mut child = 2 * place + 1;
            if let Some(right) = self.entries.get(child + 1)
                && right.is_before(&self.entries[child])
            {
                child += 1;
            }
            match self.entries.get(child) {
                Some(below) if below.is_before(&entry) => self.put(place, *below),
                _ => break,
            }
            place = child;
        }
        self.put(place, entry);
    }

    fn put(&mut self, place: usize, entry: Entry) {
        self.entries[place] = entry;
        self.places[entry.task as usize] = place as u32;
    }
}
