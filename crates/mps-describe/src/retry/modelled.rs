//! The budget on atomics with which loom tries every order of the threads.

use loom::sync::atomic;

mod budget {
    include!("budget.rs");
}

use budget::{Budget, COST};
use loom::sync::Arc;
use loom::thread;

#[test]
fn no_order_of_three_threads_loses_or_makes_a_token() {
    loom::model(|| {
        let budget = Arc::new(Budget::new(1));
        let first = Arc::clone(&budget);
        let first = thread::spawn(move || u32::from(first.draw()));
        let helped = Arc::clone(&budget);
        let second = thread::spawn(move || {
            let drawn = helped.draw();
            if drawn {
                helped.refill(2);
            }
            u32::from(drawn)
        });
        let mut drawn = u32::from(budget.draw());
        drawn += first.join().unwrap();
        // What the second drew it gave back.
        let given_back = second.join().unwrap();
        drawn += given_back;
        assert!(drawn <= 1 + given_back);
        assert_eq!(budget.tokens(), (1 + given_back - drawn) * COST);
    });
}

#[test]
fn no_order_of_refills_makes_more_than_the_capacity() {
    loom::model(|| {
        let budget = Arc::new(Budget::new(1));
        let refill = |attempt| {
            let budget = Arc::clone(&budget);
            thread::spawn(move || budget.refill(attempt))
        };
        let (first, second) = (refill(1), refill(2));
        let drawn = u32::from(budget.draw());
        first.join().unwrap();
        second.join().unwrap();
        assert_eq!(drawn, 1, "it was full at every moment");
        // Refills before the draw were in vain; both after it fill the budget again.
        assert!([0, 1, COST].contains(&budget.tokens()), "{budget:?}");
    });
}
