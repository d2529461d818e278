//! Types, reader and insight for the answer of DescribeTaskDetail.
